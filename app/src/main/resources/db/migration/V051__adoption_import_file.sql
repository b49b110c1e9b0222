-- A file on its way in: uploaded, its columns being chosen, its changes being looked at. Gone once recorded or discarded.
create table adoption.import_file (
    id           uuid primary key,
    programme_id uuid        not null references programme.programme,
    name         text        not null,
    content      bytea       not null,
    columns      jsonb,
    options      jsonb,
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null
);

create index import_file_programme on adoption.import_file (programme_id, uploaded_at desc);
