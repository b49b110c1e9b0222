-- Readiness taken over from a finished assessment names it; a site's own quick rating does not.
alter table fit.readiness add column assessment_id uuid unique references assessment.assessment;

-- Every class an improvement was given, with the moment it was given: what later adoption is held against.
create view fit.prediction as
select a.id as assessment_id, a.improvement_id, r.result_class, r.point, a.finished_at, a.synthetic
  from assessment.assessment a
  join assessment.result r on r.assessment_id = a.id
 where a.improvement_id is not null
   and r.result_class is not null;

-- Each prediction with what had become of the improvement 12 months later: sites that went live in these months, and
-- those of them that were still in use at their end.
create view fit.prediction_outcome as
with change as (
    select p.improvement_id, u.programme_id, u.entry_id, u.effective_date, u.change, u.first_use
      from adoption.use_change u
      join programme.programme p on p.id = u.programme_id),
site as (
    select d.assessment_id, c.programme_id, c.entry_id,
           bool_or(c.first_use = 1 and c.effective_date > d.finished_at::date) as begun,
           sum(c.change) > 0 as in_use
      from fit.prediction d
      join change c on c.improvement_id = d.improvement_id
                   and c.effective_date <= (d.finished_at + interval '12 months')::date
     group by d.assessment_id, c.programme_id, c.entry_id)
select d.assessment_id, d.improvement_id, d.result_class, d.point, d.finished_at, d.synthetic,
       (d.finished_at + interval '12 months')::date as judged_on,
       exists (select from programme.programme p where p.improvement_id = d.improvement_id) as tried,
       count(*) filter (where s.begun) as begun,
       count(*) filter (where s.begun and s.in_use) as kept
  from fit.prediction d
  left join site s on s.assessment_id = d.assessment_id
 group by d.assessment_id, d.improvement_id, d.result_class, d.point, d.finished_at, d.synthetic;
