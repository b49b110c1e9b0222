-- Files on their way in, of every import: uploaded, their columns being chosen, their changes being looked at. Gone once
-- recorded or discarded.
create table tabular.uploaded_file (
    id          uuid primary key,
    import_kind text        not null,
    -- What the file is about, where an import has several such things: the id of a programme.
    subject     text        not null,
    name        text        not null,
    content     bytea       not null,
    columns     jsonb,
    options     jsonb,
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null
);

create index uploaded_file_uploaded on tabular.uploaded_file (uploaded_at);

insert into tabular.uploaded_file (id, import_kind, subject, name, content, columns, options, uploaded_by, uploaded_at)
select id, 'adoption.events', programme_id::text, name, content, columns, options, uploaded_by, uploaded_at
  from adoption.import_file;

insert into tabular.uploaded_file (id, import_kind, subject, name, content, columns, options, uploaded_by, uploaded_at)
select id, 'sharing.practices', '', name, content, columns, null, uploaded_by, uploaded_at
  from sharing.practice_file;

drop table adoption.import_file;
drop table sharing.practice_file;
