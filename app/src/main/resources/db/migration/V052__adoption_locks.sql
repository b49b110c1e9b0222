-- A stop notice or a decision that is being recorded waits for the stage events that are, and they for it: the guard of
-- stage_event holds the improvement's row in share mode, which a foreign key alone would not wait for.
create function adoption.hold_improvement() returns trigger language plpgsql as $$
begin
    perform from improvement.improvement where id = new.improvement_id for no key update;
    return new;
end
$$;

create trigger notice_waits_for_stage_events before insert or update on improvement.notice
    for each row execute function adoption.hold_improvement();
create trigger decision_waits_for_stage_events before insert on improvement.scale_decision
    for each row execute function adoption.hold_improvement();

-- Neither does a site that is being made ready leave the test wave for another before the decision.
create function adoption.guard_wave() returns trigger language plpgsql as $$
declare
    improvement_held uuid;
begin
    select p.improvement_id into improvement_held from programme.programme p where p.id = new.programme_id;
    perform from improvement.improvement where id = improvement_held for share;
    if not exists (select from programme.wave w where w.id = new.wave_id and w.test)
       and exists (select from adoption.current_stage c
                    where c.adoption_id = new.id and c.stage in ('PREPARING', 'LIVE', 'EMBEDDED', 'SUSTAINED'))
       and not exists (select from improvement.latest_decision l
                        where l.improvement_id = improvement_held and l.result = 'PROCEED' and l.complete) then
        raise exception 'beyond the test wave a complete decision to proceed is needed'
            using errcode = 'check_violation', constraint = 'beyond_the_test_wave_needs_a_decision';
    end if;
    return new;
end
$$;

create trigger adoption_wave_guard before update of wave_id on adoption.adoption
    for each row when (new.wave_id is distinct from old.wave_id) execute function adoption.guard_wave();
