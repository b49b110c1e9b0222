create schema programme;

-- One spread effort of one improvement over a set of target sites.
create table programme.programme (
    id                  uuid primary key,
    code                text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    name                text        not null check (length(trim(name)) between 1 and 200),
    improvement_id      uuid        not null references improvement.improvement,
    version_id          uuid        not null,
    owner               text        not null check (length(trim(owner)) > 0),
    contact             text        not null default '',
    summary             text        not null default '',
    logics              text[]      not null default '{}'
                                    check (logics <@ array['MECHANISTIC', 'ECOLOGICAL', 'SOCIAL']),
    state               text        not null default 'PROPOSED'
                                    check (state in ('PROPOSED', 'APPROVED', 'TESTING', 'SPREADING', 'CONSOLIDATING',
                                                     'HANDED_OVER', 'PAUSED', 'STOPPED')),
    state_before_pause  text,
    state_reason        text        not null default '',
    capacity_per_month  integer     check (capacity_per_month > 0),
    recurrent_funding   text        not null default '',
    patient_involvement text        not null default '',
    exit_plan           text        not null default '',
    exit_date           date,
    synthetic           text        not null default '',
    edit_version        integer     not null default 1,
    created_by          uuid,
    created_at          timestamptz not null,
    foreign key (improvement_id, version_id) references improvement.version (improvement_id, id),
    check ((state = 'PAUSED') = (state_before_pause is not null))
);

create index programme_improvement on programme.programme (improvement_id);

-- "How good, by when, for whom": at least one for sites and one for people is asked for, never forced.
create table programme.spread_aim (
    id           uuid primary key,
    programme_id uuid           not null references programme.programme,
    kind         text           not null check (kind in ('SITES', 'PEOPLE')),
    measure      text           not null check (length(trim(measure)) > 0),
    population   text           not null default '',
    denominator  bigint         check (denominator > 0),
    starts_at    numeric(14, 4) not null default 0 check (starts_at >= 0),
    reaches      numeric(14, 4) not null check (reaches >= 0),
    by_date      date           not null,
    source       text           not null default '',
    unique (programme_id, kind, measure, by_date)
);

create table programme.wave (
    id           uuid primary key,
    programme_id uuid    not null references programme.programme,
    number       integer not null check (number > 0),
    name         text    not null check (length(trim(name)) > 0),
    test         boolean not null default false,
    starts_on    date,
    ends_on      date,
    capacity     integer check (capacity > 0),
    unique (programme_id, number),
    unique (programme_id, id),
    check (starts_on is null or ends_on is null or starts_on <= ends_on)
);

-- The sites the programme is for; a removed one keeps its row, so that a denominator can be told as at any date.
create table programme.target_site (
    programme_id uuid        not null references programme.programme,
    entry_id     uuid        not null references directory.entry,
    added_on     date        not null,
    removed_on   date,
    added_by     uuid,
    added_at     timestamptz not null,
    primary key (programme_id, entry_id, added_on),
    check (removed_on is null or removed_on >= added_on)
);

create unique index target_site_is_listed_once on programme.target_site (programme_id, entry_id) where removed_on is null;
