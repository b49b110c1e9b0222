-- Descriptions brought from other libraries, and the files they come in.
create schema sharing;

-- Where an imported improvement came from, and its words as last imported: what has changed here since is not overwritten.
create table sharing.imported_practice (
    improvement_id uuid primary key references improvement.improvement,
    source         text        not null check (btrim(source) <> ''),
    cells          jsonb       not null,
    imported_at    timestamptz not null,
    imported_by    uuid        not null
);

-- A file on its way in: uploaded, its columns being chosen, its changes being looked at. Gone once recorded or discarded.
create table sharing.practice_file (
    id          uuid primary key,
    name        text        not null,
    content     bytea       not null,
    columns     jsonb,
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null
);

create index practice_file_uploaded on sharing.practice_file (uploaded_at);
