create schema fit;

-- What a version of an improvement requires of a site, dimension by dimension. Every saving is a row of its own; the
-- latest one counts, and holds for later versions until they state their own.
create table fit.requirement_set (
    improvement_id uuid        not null references improvement.improvement,
    version_number integer     not null check (version_number > 0),
    edition        integer     not null check (edition > 0),
    instrument_id  uuid        not null references instrument.version,
    dimensions     text[]      not null,
    levels         integer[]   not null,
    critical       boolean[]   not null,
    stated_by      uuid        not null,
    stated_at      timestamptz not null,
    primary key (improvement_id, version_number, edition),
    check (cardinality(dimensions) = cardinality(levels) and cardinality(dimensions) = cardinality(critical)),
    check (0 <= all (levels) and 5 >= all (levels))
);

create trigger requirement_set_is_append_only before update or delete on fit.requirement_set
    for each row execute function audit.refuse_change();

create view fit.current_requirement_set as
select distinct on (improvement_id, version_number) *
  from fit.requirement_set
 order by improvement_id, version_number, edition desc;

-- How ready a site said it was, in the same dimensions, 0 to 5; a dimension nobody knows is absent. Written once: the
-- site says it again when things have changed.
create table fit.readiness (
    id            uuid        primary key,
    adoption_id   uuid        not null references adoption.adoption,
    instrument_id uuid        not null references instrument.version,
    dimensions    text[]      not null,
    levels        real[]      not null,
    note          text        not null default '',
    rated_by      uuid,
    rated_at      timestamptz not null,
    check (cardinality(dimensions) = cardinality(levels)),
    check (0 <= all (levels) and 5 >= all (levels))
);

create index readiness_adoption on fit.readiness (adoption_id, rated_at desc);

create trigger readiness_is_append_only before update or delete on fit.readiness
    for each row execute function audit.refuse_change();

-- One sustainability check of one adoption, for one of the times it is due. Of several for one time the latest counts.
create table fit.sustainability_check (
    id            uuid        primary key,
    adoption_id   uuid        not null references adoption.adoption,
    instrument_id uuid        not null references instrument.version,
    months        integer     not null check (months in (3, 6, 12, 24)),
    items         text[]      not null,
    levels        integer[]   not null,
    score         double precision not null check (score >= 0),
    note          text        not null default '',
    checked_by    uuid        not null,
    checked_at    timestamptz not null,
    check (cardinality(items) = cardinality(levels))
);

create index sustainability_check_adoption on fit.sustainability_check (adoption_id, months, checked_at desc);

create trigger sustainability_check_is_append_only before update or delete on fit.sustainability_check
    for each row execute function audit.refuse_change();

create view fit.current_check as
select distinct on (adoption_id, months) *
  from fit.sustainability_check
 order by adoption_id, months, checked_at desc;

-- Since when each adoption that is in use now has been live: the first day of its first stage in use.
create view fit.live_since as
select c.adoption_id, c.programme_id, c.entry_id, c.stage, c.champion, min(e.effective_date) as live_on
  from adoption.current_stage c
  join adoption.standing_event e on e.adoption_id = c.adoption_id
  join adoption.stage s on s.stage = e.to_stage and s.step >= 5
 where c.stage in ('LIVE', 'EMBEDDED', 'SUSTAINED')
 group by c.adoption_id, c.programme_id, c.entry_id, c.stage, c.champion;
