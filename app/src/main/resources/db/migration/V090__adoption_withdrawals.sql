-- Withdrawing the event that took a site out of use brings it back into use, which an open stop notice forbids as much
-- as a new entry.
create function adoption.guard_withdrawal() returns trigger language plpgsql as $$
declare
    adopting record;
    in_use boolean;
    back_in_use boolean;
begin
    select p.improvement_id, coalesce(a.version_id, p.version_id) as used_version
      into adopting
      from adoption.adoption a
      join programme.programme p on p.id = a.programme_id
     where a.id = new.adoption_id
       for update of a;
    perform from improvement.improvement where id = adopting.improvement_id for share;
    select to_stage in ('LIVE', 'EMBEDDED', 'SUSTAINED') into in_use
      from adoption.standing_event
     where adoption_id = new.adoption_id
     order by story_position desc
     limit 1;
    select to_stage in ('LIVE', 'EMBEDDED', 'SUSTAINED') into back_in_use
      from adoption.standing_event
     where adoption_id = new.adoption_id
       and position <> new.corrects
     order by story_position desc
     limit 1;
    if back_in_use and not in_use
       and exists (select from improvement.open_stop_notice n
                    where n.improvement_id = adopting.improvement_id
                      and (n.version_id is null or n.version_id = adopting.used_version)) then
        raise exception 'a stop notice is open'
            using errcode = 'check_violation', constraint = 'no_entry_while_a_stop_notice_is_open';
    end if;
    return new;
end
$$;

create trigger stage_event_withdrawal_guard before insert on adoption.stage_event
    for each row when (new.kind = 'WITHDRAWAL') execute function adoption.guard_withdrawal();
