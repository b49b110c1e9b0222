-- What each subject came to when the assessment was finished: the score of what is known, 0 to 1, or for kinds the place
-- of the most complex one; null where nobody knows. Empty for results from before this was kept.
alter table assessment.result
    add column domains text[]             not null default '{}',
    add column levels  double precision[] not null default '{}',
    add check (cardinality(domains) = cardinality(levels));

-- Every finished assessment with what it came to then, for other capabilities: once for each assessment, and never
-- changed afterwards but for the sharing. result_class, point, low, high and coverage are null where the instrument has
-- none; all but the class are 0 to 1.
create view assessment.finished_result as
select a.id as assessment_id, a.improvement_id, a.adoption_id, v.code as instrument, a.instrument_id, a.sharing,
       a.synthetic, a.finished_at, r.result_class, r.point, r.low, r.high, r.coverage, r.raters, r.domains, r.levels
  from assessment.assessment a
  join assessment.result r on r.assessment_id = a.id
  join instrument.version v on v.id = a.instrument_id;

-- Nobody reads it any more.
drop view assessment.latest_result;
