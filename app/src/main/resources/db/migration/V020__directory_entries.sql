-- Distance between codes with a typing mistake.
create extension if not exists fuzzystrmatch;

create schema directory;

-- Places, organisations and sites: what is known of each now. What was known at other dates stands in the dated tables.
create table directory.entry (
    id         uuid primary key default gen_random_uuid(),
    scheme     text        not null default 'ODS' check (scheme ~ '^[A-Z][A-Z0-9-]{1,19}$'),
    code       text        not null check (code = btrim(code) and code <> '' and length(code) <= 60),
    kind       text        not null check (kind in ('PLACE', 'ORGANISATION', 'SITE')),
    type       text        not null,
    name       text        not null check (name <> ''),
    -- False while the code is known only because another entry names it as its parent.
    name_known boolean     not null default true,
    -- As the last list said it; a close date that has come closes an entry whatever this says.
    status     text        not null check (status in ('OPEN', 'DORMANT', 'PROPOSED', 'CLOSED')),
    open_date  date,
    close_date date,
    address    text        not null default '',
    town       text        not null default '',
    postcode   text        not null default '',
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    -- The list that described it last, and the date that list is as at; both unknown while only named as a parent.
    list       text,
    as_at      date,
    unique (scheme, code),
    check (close_date >= open_date)
);

create index entry_code on directory.entry (upper(code) text_pattern_ops);
create index entry_by_name on directory.entry (name, code);
create index entry_postcode on directory.entry (replace(upper(postcode), ' ', '') text_pattern_ops);
create index entry_type on directory.entry (type, kind);
create index entry_list on directory.entry (list);

-- Every name an entry has had. An unknown start means: since before the first list that named it.
create table directory.entry_name (
    entry_id  uuid not null references directory.entry,
    name      text not null,
    from_date date,
    to_date   date,
    check (from_date < to_date),
    constraint one_name_at_a_time
        exclude using gist (entry_id with =, daterange(from_date, to_date) with &&)
);

create index entry_name_similar on directory.entry_name using gin (lower(name) gin_trgm_ops);

-- Every status an entry has had, period by period. Before the first period it was not open yet.
create table directory.entry_status (
    entry_id  uuid not null references directory.entry,
    status    text not null check (status in ('OPEN', 'DORMANT', 'PROPOSED', 'CLOSED')),
    from_date date,
    to_date   date,
    check (from_date < to_date),
    constraint one_status_at_a_time
        exclude using gist (entry_id with =, daterange(from_date, to_date) with &&)
);

-- What an entry belongs to, and when. The day a link ends no longer belongs to it.
create table directory.parent_link (
    child_id  uuid not null references directory.entry,
    parent_id uuid not null references directory.entry,
    relation  text not null check (relation in ('REGION', 'ICB', 'COMMISSIONER', 'OPERATOR', 'NETWORK')),
    from_date date,
    to_date   date,
    check (from_date < to_date),
    check (child_id <> parent_id),
    -- A site may be in several networks at a time, and has one of every other kind of parent.
    constraint one_parent_at_a_time
        exclude using gist (child_id with =, relation with =, daterange(from_date, to_date) with &&)
        where (relation <> 'NETWORK'),
    constraint one_membership_at_a_time
        exclude using gist (child_id with =, parent_id with =, daterange(from_date, to_date) with &&)
        where (relation = 'NETWORK')
);

create index parent_link_child on directory.parent_link (child_id, relation);
create index parent_link_parent on directory.parent_link (parent_id, relation);

-- Size, deprivation, rurality, key system: facts about an entry that change over time, with their source.
create table directory.site_attribute (
    entry_id  uuid not null references directory.entry,
    name      text not null,
    text      text,
    number    double precision,
    from_date date,
    to_date   date,
    source    text not null,
    check (from_date < to_date),
    check (num_nonnulls(text, number) = 1),
    constraint one_value_at_a_time
        exclude using gist (entry_id with =, name with =, daterange(from_date, to_date) with &&)
);

-- Mergers, splits and changes of code: recorded by a person, withdrawn by a person, never derived.
create table directory.succession (
    id              uuid primary key default gen_random_uuid(),
    predecessor_id  uuid        not null references directory.entry,
    successor_id    uuid        not null references directory.entry,
    date            date        not null,
    kind            text        not null check (kind in ('MERGER', 'SPLIT', 'RENAME')),
    note            text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    withdrawn_by    uuid,
    withdrawn_at    timestamptz,
    withdrawal_note text,
    check (predecessor_id <> successor_id),
    check (num_nulls(withdrawn_by, withdrawn_at, withdrawal_note) in (0, 3))
);

create unique index succession_once on directory.succession (predecessor_id, successor_id)
    where withdrawn_at is null;
create index succession_predecessor on directory.succession (predecessor_id);
create index succession_successor on directory.succession (successor_id);

-- Counts the changes of the directory, so that a comparison knows whether it is still true.
create table directory.revision (
    only_row boolean primary key default true check (only_row),
    number   bigint not null
);
insert into directory.revision (number) values (0);

-- The status an entry has on a day, by what is known now.
create function directory.status_on(day date, status text, open_date date, close_date date) returns text
    language sql immutable parallel safe
    return case
        when close_date <= day then 'CLOSED'
        when open_date > day and status <> 'CLOSED' then 'PROPOSED'
        else status
    end;

-- For reading from above: one row per entry as it is today, with its ICB and region.
create view directory.site as
    select e.id, e.scheme, e.code, e.name, e.name_known, e.type, e.kind,
           directory.status_on(current_date, e.status, e.open_date, e.close_date) as status,
           e.open_date, e.close_date, e.address, e.town, e.postcode, e.latitude, e.longitude,
           icb.code as icb_code, icb.name as icb_name, region.code as region_code, region.name as region_name
      from directory.entry e
      left join directory.parent_link i on i.child_id = e.id
                                       and i.relation = 'ICB'
                                       and (i.from_date is null or i.from_date <= current_date)
                                       and (i.to_date is null or i.to_date > current_date)
      left join directory.entry icb on icb.id = i.parent_id
      left join directory.parent_link r on r.child_id = e.id
                                       and r.relation = 'REGION'
                                       and (r.from_date is null or r.from_date <= current_date)
                                       and (r.to_date is null or r.to_date > current_date)
      left join directory.entry region on region.id = r.parent_id;
