-- A check may come from a finished assessment by several people. A median of theirs may lie half-way between two
-- levels, and nobody in particular made the check.
drop view fit.current_check;

alter table fit.sustainability_check
    add column assessment_id uuid unique references assessment.assessment,
    alter column levels type real[],
    alter column checked_by drop not null,
    add check ((checked_by is null) = (assessment_id is not null));

create view fit.current_check as
select distinct on (adoption_id, months) *
  from fit.sustainability_check
 order by adoption_id, months, checked_at desc;
