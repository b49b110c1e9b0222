-- What the events of adoptions say now, kept beside them: to derive it anew for thousands of sites costs more than a
-- page should. The events remain what it is derived from (adoption.standing_event says how), and the trigger on them is
-- the only one that writes it, in the transaction that records the event. No event lies in the future, so nothing here
-- changes with the day.

-- The stage events that stand after all corrections, with what figures need.
create table adoption.standing (
    adoption_id    uuid        not null references adoption.adoption,
    position       integer     not null,
    story_position integer     not null,
    -- As the adoption says: they never change there.
    programme_id   uuid        not null,
    entry_id       uuid        not null,
    begun_at       timestamptz not null,
    stage          text        not null,
    step           integer,
    effective_date date        not null,
    evidence_tier  text        not null,
    primary key (adoption_id, position)
);

insert into adoption.standing
select e.adoption_id, e.position, e.story_position, a.programme_id, a.entry_id, a.created_at, e.to_stage, s.step,
       e.effective_date, e.evidence_tier
  from adoption.standing_event e
  join adoption.adoption a on a.id = e.adoption_id
  join adoption.stage s on s.stage = e.to_stage;

-- In the order of the stories of sites, with all that figures need.
create index standing_programme
    on adoption.standing (programme_id, entry_id, begun_at, adoption_id, story_position)
    include (stage, step, effective_date, evidence_tier);

-- The last of them for each adoption; null only until its first event is recorded.
alter table adoption.adoption
    add column stage             text,
    add column stage_date        date,
    add column stage_precision   text,
    add column stage_tier        text,
    add column stage_reason      text,
    add column stage_recorded_at timestamptz,
    -- The first day at Live, Embedded or Sustained, whatever became of it since.
    add column first_in_use      date;

update adoption.adoption a
   set stage = c.stage, stage_date = c.effective_date, stage_precision = c.date_precision, stage_tier = c.evidence_tier,
       stage_reason = c.reason_code, stage_recorded_at = c.recorded_at,
       first_in_use = (select min(u.effective_date)
                         from adoption.standing u
                        where u.adoption_id = c.adoption_id
                          and u.step >= 5)
  from adoption.current_stage c
 where c.adoption_id = a.id;

-- Whoever records an event holds the row of the adoption already (stage_event_guard), so that of two the later one to
-- get it sees what the other has recorded.
create function adoption.keep_standing() returns trigger language plpgsql as $$
begin
    delete from adoption.standing where adoption_id = new.adoption_id and position = new.corrects;
    insert into adoption.standing
    select a.id, new.position, new.story_position, a.programme_id, a.entry_id, a.created_at, s.stage, s.step,
           new.effective_date, new.evidence_tier
      from adoption.adoption a
      join adoption.stage s on s.stage = new.to_stage
     where a.id = new.adoption_id;
    update adoption.adoption a
       set ended = s.ends, stage = e.to_stage, stage_date = e.effective_date, stage_precision = e.date_precision,
           stage_tier = e.evidence_tier, stage_reason = e.reason_code, stage_recorded_at = e.recorded_at,
           first_in_use = (select min(u.effective_date)
                             from adoption.standing u
                            where u.adoption_id = a.id
                              and u.step >= 5)
      from adoption.stage_event e
      join adoption.stage s on s.stage = e.to_stage
     where a.id = new.adoption_id
       and e.adoption_id = a.id
       and e.position = (select t.position
                           from adoption.standing t
                          where t.adoption_id = new.adoption_id
                          order by t.story_position desc
                          limit 1);
    if not found then
        update adoption.adoption set stage = null, first_in_use = null where id = new.adoption_id;
    end if;
    return null;
end
$$;

drop trigger stage_event_ends_adoption on adoption.stage_event;
drop function adoption.note_ending();

create trigger stage_event_stands after insert on adoption.stage_event
    for each row execute function adoption.keep_standing();

create function adoption.refuse_by_hand() returns trigger language plpgsql as $$
begin
    raise exception 'what stands of an adoption is what its events tell, it is not written by hand'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger standing_is_told_by_events before insert or update or delete on adoption.standing
    for each row when (pg_trigger_depth() = 0) execute function adoption.refuse_by_hand();
create trigger adoption_stage_is_told_by_events
    before update of ended, stage, stage_date, stage_precision, stage_tier, stage_reason, stage_recorded_at,
                     first_in_use
    on adoption.adoption
    for each row when (pg_trigger_depth() = 0) execute function adoption.refuse_by_hand();

-- The adoptions of a programme site by site, the open one first, then the latest; with what finding and counting needs.
create index adoption_programme on adoption.adoption (programme_id, entry_id, ended, stage_recorded_at desc)
    include (id, stage, stage_tier, wave_id);

-- The stage each adoption is at now, since when, and how well that is known.
create or replace view adoption.current_stage as
select id as adoption_id, programme_id, entry_id, wave_id, version_id, champion, deputy, ended, stage,
       stage_date as effective_date, stage_precision as date_precision, stage_tier as evidence_tier,
       stage_reason as reason_code, stage_recorded_at as recorded_at, first_in_use
  from adoption.adoption
 where stage is not null;

-- The story of each site in a programme, over all its adoptions there: every standing event, whether the site was in
-- use from it on, just before it, and ever before it.
create view adoption.site_story as
select programme_id, entry_id, begun_at, adoption_id, story_position, stage, step, effective_date, evidence_tier,
       coalesce(step >= 5, false) as in_use,
       coalesce(lag(coalesce(step >= 5, false)) over story, false) as was_in_use,
       coalesce(bool_or(step >= 5) over story, false) as used_before
  from adoption.standing
window story as (partition by programme_id, entry_id order by begun_at, adoption_id, story_position
                 rows between unbounded preceding and 1 preceding);

-- Every event that took a site into use or out of it: change +1 or -1; first_use 1 where the site had never been live.
create or replace view adoption.use_change as
select programme_id, entry_id, effective_date,
       case when in_use then 1 else -1 end as change,
       case when in_use and not used_before then 1 else 0 end as first_use
  from adoption.site_story
 where in_use <> was_in_use;

analyze adoption.adoption, adoption.standing;
