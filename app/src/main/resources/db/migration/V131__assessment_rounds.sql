-- What was rated stays as it was rated: once rating is closed nobody can change an answer, and once an assessment is
-- finished nobody can change what was agreed.

create function assessment.only_while_rating() returns trigger language plpgsql as $$
declare
    state_now text;
begin
    select a.state into state_now
      from assessment.rater r
      join assessment.assessment a on a.id = r.assessment_id
     where r.id = coalesce(new.rater_id, old.rater_id)
       for share of a;
    if state_now <> 'RATING' then
        raise exception 'rating is closed'
            using errcode = 'check_violation', constraint = 'rating_is_closed';
    end if;
    return coalesce(new, old);
end
$$;

create trigger answer_only_while_rating before insert or update or delete on assessment.answer
    for each row execute function assessment.only_while_rating();
create trigger evidence_only_while_rating before insert or update or delete on assessment.answer_evidence
    for each row execute function assessment.only_while_rating();
create trigger gate_only_while_rating before insert or update or delete on assessment.gate_answer
    for each row execute function assessment.only_while_rating();

create function assessment.only_while_comparing() returns trigger language plpgsql as $$
declare
    state_now text;
begin
    select a.state into state_now
      from assessment.assessment a
     where a.id = coalesce(new.assessment_id, old.assessment_id)
       for share;
    if state_now <> 'COMPARING' then
        raise exception 'the team is not comparing'
            using errcode = 'check_violation', constraint = 'team_is_not_comparing';
    end if;
    return coalesce(new, old);
end
$$;

create trigger agreed_only_while_comparing before insert or update or delete on assessment.agreed_level
    for each row execute function assessment.only_while_comparing();
create trigger dissent_only_while_comparing before insert or update or delete on assessment.dissent
    for each row execute function assessment.only_while_comparing();
create trigger gate_only_while_comparing before insert or update or delete on assessment.agreed_gate
    for each row execute function assessment.only_while_comparing();

create trigger result_is_written_once before update or delete on assessment.result
    for each row execute function audit.refuse_change();

-- The latest finished assessment of each improvement and adoption on each instrument, for other capabilities.
create view assessment.latest_result as
select distinct on (a.improvement_id, a.adoption_id, a.instrument_id)
       a.id as assessment_id, a.improvement_id, a.adoption_id, a.instrument_id, a.subject_title, a.instrument_title,
       a.finished_at, a.sharing, a.synthetic, r.result_class, r.point, r.low, r.high, r.coverage, r.raters
  from assessment.assessment a
  join assessment.result r on r.assessment_id = a.id
 order by a.improvement_id, a.adoption_id, a.instrument_id, a.finished_at desc;
