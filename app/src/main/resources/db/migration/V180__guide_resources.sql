create schema guide;

-- Guides, videos and case studies elsewhere: links, which are never fetched by us. A retired one keeps its row.
create table guide.resource (
    id           uuid        primary key,
    -- Names a work of the guide itself, so that a restart adds each once and an edited one is left alone.
    source_key   text        unique,
    title        text        not null check (btrim(title) <> ''),
    made_by      text        not null,
    year         integer     check (year between 1900 and 2200),
    kind         text        not null check (kind in ('GUIDE', 'VIDEO', 'CASE_STUDY', 'ARTICLE', 'REPORT', 'TOOL')),
    audience     text        not null check (audience in ('EVERYBODY', 'INNOVATOR', 'PROGRAMME', 'ADOPTER', 'COMMISSIONER',
                                                          'EVALUATOR', 'PATIENT')),
    topic        text        not null,
    licence      text        not null check (licence in ('CC_BY', 'CC_BY_NC', 'CC_BY_NC_ND', 'OPEN_GOVERNMENT', 'NOT_STATED')),
    address      text        not null check (address ~ '^https?://'),
    about        text        not null,
    checked_on   date,
    checked_by   text        not null,
    retired_at   timestamptz,
    edit_version integer     not null default 1,
    added_at     timestamptz not null,
    constraint a_check_has_a_date_and_a_person check ((checked_on is null) = (btrim(checked_by) = ''))
);

create index resource_title on guide.resource (lower(title)) where retired_at is null;
