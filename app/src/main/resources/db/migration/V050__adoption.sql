create schema adoption;

-- One site taking up one programme's improvement.
create table adoption.adoption (
    id           uuid primary key,
    programme_id uuid        not null references programme.programme,
    entry_id     uuid        not null references directory.entry,
    wave_id      uuid,
    version_id   uuid,
    champion     text        not null default '',
    deputy       text        not null default '',
    next_review  date,
    follows      uuid        references adoption.adoption,
    -- Kept by the trigger on stage_event, never written by hand: it carries the index that allows one open adoption.
    ended        boolean     not null default false,
    edit_version integer     not null default 1,
    created_at   timestamptz not null,
    foreign key (programme_id, wave_id) references programme.wave (programme_id, id)
);

create unique index one_open_adoption_per_site_and_programme
    on adoption.adoption (programme_id, entry_id) where not ended;
create index adoption_entry on adoption.adoption (entry_id);

create table adoption.planned_date (
    adoption_id uuid not null references adoption.adoption,
    stage       text not null,
    planned_for date not null,
    primary key (adoption_id, stage)
);

-- The stages, with their place on the main path; off-ramps have none.
create table adoption.stage (
    stage text primary key,
    step  integer unique,
    ends  boolean not null
);

insert into adoption.stage (stage, step, ends) values
    ('IDENTIFIED', 1, false), ('ENGAGED', 2, false), ('COMMITTED', 3, false), ('PREPARING', 4, false),
    ('LIVE', 5, false), ('EMBEDDED', 6, false), ('SUSTAINED', 7, false),
    ('NOT_ELIGIBLE', null, true), ('DECLINED', null, false), ('PAUSED', null, false), ('LAPSED', null, false),
    ('STOPPED', null, true), ('SUPERSEDED', null, true);

-- Every stage event ever recorded, written once. A correction is a new row that names the one it corrects.
create table adoption.stage_event (
    adoption_id    uuid        not null references adoption.adoption,
    position       integer     not null check (position > 0),
    -- Place of this event in the story: its own position, or that of the event it corrects, back to the first.
    story_position integer     not null,
    kind           text        not null check (kind in ('MOVE', 'HISTORY', 'CORRECTION', 'WITHDRAWAL')),
    corrects       integer,
    from_stage     text        references adoption.stage,
    to_stage       text        references adoption.stage,
    effective_date date,
    date_precision text        check (date_precision in ('DAY', 'MONTH', 'QUARTER')),
    evidence_tier  text        check (evidence_tier in ('SELF_DECLARED', 'DATA_BACKED', 'OBSERVED')),
    reason_code    text        check (reason_code in (
                                   'no-problem-here', 'no-staff-time', 'no-funding', 'approvals', 'leadership',
                                   'equipment-or-supply', 'digital-or-data', 'evidence-not-convincing', 'not-safe',
                                   'patients-or-staff-object', 'already-doing-equivalent', 'timing',
                                   'reorganisation', 'other')),
    reason_text    text        not null default '',
    note           text        not null default '',
    entered_by     text        not null default '',
    -- Why an earlier event is corrected or withdrawn.
    why            text        not null default '',
    recorded_by    uuid,
    recorded_at    timestamptz not null,
    primary key (adoption_id, position),
    foreign key (adoption_id, corrects) references adoption.stage_event (adoption_id, position),
    -- Nothing is corrected twice; the second correction corrects the first.
    unique (adoption_id, corrects),
    check ((kind in ('CORRECTION', 'WITHDRAWAL')) = (corrects is not null)),
    -- A withdrawal claims nothing; everything else says stage, date and tier.
    check ((kind = 'WITHDRAWAL') = (to_stage is null)
           and (to_stage is null) = (effective_date is null)
           and (to_stage is null) = (date_precision is null)
           and (to_stage is null) = (evidence_tier is null)),
    check ((corrects is not null) = (length(trim(why)) > 0)),
    check (corrects is null or corrects < position),
    check (corrects is not null or story_position = position),
    constraint no_date_in_the_future
        check (effective_date <= (recorded_at at time zone 'Europe/London')::date),
    constraint a_way_out_needs_a_reason
        check (to_stage is null or to_stage not in ('DECLINED', 'STOPPED', 'LAPSED') or reason_code is not null),
    constraint other_needs_words
        check (reason_code is distinct from 'other' or length(trim(reason_text)) > 0),
    constraint month_and_quarter_are_dated_by_their_first_day
        check (date_precision = 'DAY'
               or effective_date = date_trunc(case date_precision when 'MONTH' then 'month' else 'quarter' end,
                                              effective_date)::date)
);

create index stage_event_recorded on adoption.stage_event (recorded_at);

create trigger stage_event_is_append_only before update or delete on adoption.stage_event
    for each row execute function audit.refuse_change();
create trigger stage_event_is_not_truncated before truncate on adoption.stage_event
    for each statement execute function audit.refuse_change();

-- The last day an event with this date and precision can have happened on.
create function adoption.latest_day(effective_date date, date_precision text) returns date
    language sql immutable as $$
select case date_precision
           when 'DAY' then effective_date
           when 'MONTH' then (effective_date + interval '1 month - 1 day')::date
           else (effective_date + interval '3 months - 1 day')::date
       end
$$;

-- What stands after all corrections.
create view adoption.standing_event as
select e.*
  from adoption.stage_event e
 where e.to_stage is not null
   and not exists (select from adoption.stage_event c where c.adoption_id = e.adoption_id and c.corrects = e.position);

-- The stage each adoption is at now, since when, and how well that is known.
create view adoption.current_stage as
select a.id as adoption_id, a.programme_id, a.entry_id, a.wave_id, a.version_id, a.champion, a.deputy, a.ended,
       e.to_stage as stage, e.effective_date, e.date_precision, e.evidence_tier, e.reason_code, e.recorded_at
  from adoption.adoption a
 cross join lateral (select s.*
                       from adoption.stage_event s
                      where s.adoption_id = a.id
                        and s.to_stage is not null
                        and not exists (select from adoption.stage_event c
                                         where c.adoption_id = s.adoption_id and c.corrects = s.position)
                      order by s.story_position desc
                      limit 1) e;

-- The events of a programme that stood at a moment, after the corrections known then.
create function adoption.event_known_at(programme uuid, known_at timestamptz)
    returns table (adoption_id uuid, entry_id uuid, begun_at timestamptz, story_position integer, stage text, step integer,
                   effective_date date, evidence_tier text)
    language sql stable as $$
select a.id, a.entry_id, a.created_at, e.story_position, e.to_stage, s.step, e.effective_date, e.evidence_tier
  from adoption.adoption a
  join adoption.stage_event e on e.adoption_id = a.id
  join adoption.stage s on s.stage = e.to_stage
 where a.programme_id = programme
   and e.recorded_at <= known_at
   and not exists (select from adoption.stage_event c
                    where c.adoption_id = e.adoption_id and c.corrects = e.position and c.recorded_at <= known_at)
$$;

-- The stage each site of a programme was at on a day, as it was known at a moment. Of several adoptions of one site the
-- latest counts.
create function adoption.site_stage_as_at(programme uuid, as_at date, known_at timestamptz)
    returns table (entry_id uuid, stage text, effective_date date, evidence_tier text)
    language sql stable as $$
select distinct on (entry_id) entry_id, stage, effective_date, evidence_tier
  from adoption.event_known_at(programme, known_at)
 where effective_date <= as_at
 order by entry_id, begun_at desc, adoption_id, story_position desc
$$;

-- The furthest step of the main path each site of a programme had ever reached by a day.
create function adoption.furthest_step_as_at(programme uuid, as_at date, known_at timestamptz)
    returns table (entry_id uuid, step integer)
    language sql stable as $$
select entry_id, max(step)
  from adoption.event_known_at(programme, known_at)
 where effective_date <= as_at
   and step is not null
 group by entry_id
$$;

-- Every event that took a site into use or out of it: change +1 or -1; first_use 1 where the site had never been live.
create view adoption.use_change as
select programme_id, entry_id, effective_date,
       case when in_use then 1 else -1 end as change,
       case when in_use and not used_before then 1 else 0 end as first_use
  from (select a.programme_id, a.entry_id, e.effective_date, s.step >= 5 and s.step is not null as in_use,
               coalesce(lag(s.step >= 5 and s.step is not null) over story, false) as was_in_use,
               coalesce(bool_or(s.step >= 5) over (story rows between unbounded preceding and 1 preceding), false)
                   as used_before
          from adoption.adoption a
          join adoption.standing_event e on e.adoption_id = a.id
          join adoption.stage s on s.stage = e.to_stage
        window story as (partition by a.programme_id, a.entry_id order by a.created_at, a.id, e.story_position)) told
 where in_use <> was_in_use;

-- Repeats the rules that two racing requests could break between them. The domain says the same in words first.
create function adoption.guard_stage_event() returns trigger language plpgsql as $$
declare
    adopting record;
    standing record;
    enters_use boolean := new.to_stage in ('LIVE', 'EMBEDDED', 'SUSTAINED');
begin
    -- One writer at a time per adoption; notices and decisions lock the improvement's row before they are recorded.
    select a.*, p.improvement_id, coalesce(a.version_id, p.version_id) as used_version,
           coalesce(w.test, false) as in_test_wave, d.open_date
      into adopting
      from adoption.adoption a
      join programme.programme p on p.id = a.programme_id
      join directory.entry d on d.id = a.entry_id
      left join programme.wave w on w.id = a.wave_id
     where a.id = new.adoption_id
       for update of a;
    perform from improvement.improvement where id = adopting.improvement_id for share;

    select to_stage into standing
      from adoption.standing_event
     where adoption_id = new.adoption_id
     order by story_position desc
     limit 1;

    if new.kind in ('MOVE', 'HISTORY') and standing.to_stage is distinct from new.from_stage then
        raise exception 'the adoption is at %, not at %', standing.to_stage, new.from_stage
            using errcode = 'serialization_failure', constraint = 'stage_moved_meanwhile';
    end if;
    if adopting.open_date is not null and new.to_stage is not null
       and adoption.latest_day(new.effective_date, new.date_precision) < adopting.open_date then
        raise exception 'the site opened on %', adopting.open_date
            using errcode = 'check_violation', constraint = 'not_before_the_site_opened';
    end if;
    if enters_use and (adopting.version_id is null or length(trim(adopting.champion)) = 0) then
        raise exception 'a version and a named owner are needed'
            using errcode = 'check_violation', constraint = 'live_needs_version_and_owner';
    end if;
    -- Putting right an event that had already put the site in use is not entering it.
    if enters_use
       and not exists (select from adoption.stage_event e
                        where e.adoption_id = new.adoption_id and e.position = new.corrects
                          and e.to_stage in ('LIVE', 'EMBEDDED', 'SUSTAINED'))
       and exists (select from improvement.open_stop_notice n
                    where n.improvement_id = adopting.improvement_id
                      and (n.version_id is null or n.version_id = adopting.used_version)) then
        raise exception 'a stop notice is open'
            using errcode = 'check_violation', constraint = 'no_entry_while_a_stop_notice_is_open';
    end if;
    if new.to_stage in ('PREPARING', 'LIVE', 'EMBEDDED', 'SUSTAINED') and not adopting.in_test_wave
       and not exists (select from improvement.latest_decision l
                        where l.improvement_id = adopting.improvement_id and l.result = 'PROCEED' and l.complete) then
        raise exception 'beyond the test wave a complete decision to proceed is needed'
            using errcode = 'check_violation', constraint = 'beyond_the_test_wave_needs_a_decision';
    end if;
    return new;
end
$$;

create trigger stage_event_guard before insert on adoption.stage_event
    for each row execute function adoption.guard_stage_event();

create function adoption.note_ending() returns trigger language plpgsql as $$
begin
    update adoption.adoption a
       set ended = s.ends
      from adoption.standing_event e
      join adoption.stage s on s.stage = e.to_stage
     where a.id = new.adoption_id
       and e.adoption_id = a.id
       and e.story_position = (select max(l.story_position) from adoption.standing_event l where l.adoption_id = a.id)
       and a.ended is distinct from s.ends;
    return null;
end
$$;

create trigger stage_event_ends_adoption after insert on adoption.stage_event
    for each row execute function adoption.note_ending();
