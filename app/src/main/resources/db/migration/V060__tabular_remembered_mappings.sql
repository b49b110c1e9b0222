create schema tabular;

-- Which column held what, the last time a file with these headers was imported.
create table tabular.remembered_mapping (
    import_kind      text        not null,
    header_signature text        not null,
    columns          jsonb       not null,
    options          jsonb       not null,
    remembered_at    timestamptz not null,
    primary key (import_kind, header_signature)
);
