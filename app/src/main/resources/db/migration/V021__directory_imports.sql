-- One row for every list somebody brought to the directory, whatever became of it.
create table directory.import (
    id         uuid primary key,
    format     text        not null,
    -- Lists that replace one another have the same key; an older one is refused after a newer.
    list       text        not null,
    file_name  text        not null,
    as_at      date        not null,
    state      text        not null check (state in ('MAPPING', 'QUEUED', 'COMPARING', 'REVIEW', 'APPLYING', 'APPLIED',
                                                     'DISCARDED', 'INTERRUPTED', 'REFUSED')),
    mapping    jsonb       not null,
    -- What a person should know about the file: its encoding, repeats, parents without a name.
    notes      text[]      not null default '{}',
    -- Why it could not be read or applied, in one sentence.
    problem    text        not null default '',
    -- The revision of the directory it was compared with.
    revision   bigint,
    counts     jsonb       not null default '{}',
    brought_by uuid,
    brought_at timestamptz not null,
    changed_at timestamptz not null
);

create index import_brought_at on directory.import (brought_at desc);
create index import_applied on directory.import (list, as_at desc) where state = 'APPLIED';

-- The file itself, until it is applied or discarded: an interrupted import can be run again.
create table directory.import_file (
    import_id uuid  primary key references directory.import,
    content   bytea not null
);

-- What each row of the file would change or has changed. Rows without a line are entries the file does not mention.
create table directory.import_row (
    import_id uuid    not null references directory.import,
    position  integer not null,
    line      bigint,
    code      text    not null,
    name      text    not null,
    kinds     text[]  not null,
    details   jsonb   not null,
    reason    text    not null,
    primary key (import_id, position)
);

-- How far a running import has come; written in transactions of its own, which do not see the import's: hence no
-- foreign key.
create table directory.import_progress (
    import_id uuid primary key,
    step      text   not null,
    done      bigint not null,
    total     bigint not null
);
