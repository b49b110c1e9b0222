-- The outcome 12 months later is held against assessment.finished_result, which is there to be read by others; the
-- tables of assessments are not.
drop view fit.prediction_outcome;
drop view fit.prediction;

-- Every class an improvement was given, with the moment it was given.
create view fit.prediction as
select assessment_id, improvement_id, result_class, point, finished_at, synthetic
  from assessment.finished_result
 where improvement_id is not null
   and result_class is not null;

-- Each prediction with what had become of the improvement 12 months later: sites that went live in these months, and
-- those of them that were still in use at their end. Invented programmes do not count.
create view fit.prediction_outcome as
with change as (
    select p.improvement_id, u.programme_id, u.entry_id, u.effective_date, u.change, u.first_use
      from adoption.use_change u
      join programme.programme p on p.id = u.programme_id
     where p.synthetic = ''),
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
       exists (select from programme.programme p where p.improvement_id = d.improvement_id
                                                              and p.synthetic = '') as tried,
       count(*) filter (where s.begun) as begun,
       count(*) filter (where s.begun and s.in_use) as kept
  from fit.prediction d
  left join site s on s.assessment_id = d.assessment_id
 group by d.assessment_id, d.improvement_id, d.result_class, d.point, d.finished_at, d.synthetic;
