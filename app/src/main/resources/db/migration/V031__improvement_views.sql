-- What other capabilities may read of improvements.

create view improvement.current_version as
select distinct on (improvement_id) improvement_id, id as version_id, number, published_at
  from improvement.version
 where published_at is not null
 order by improvement_id, number desc;

create view improvement.improvement_summary as
select i.id as improvement_id, i.code, i.title, i.summary, i.status, i.complexity, i.settings, i.keywords,
       i.owner_entry_id, i.owner_name, i.synthetic, i.shared_at,
       c.version_id as current_version_id, c.number as current_version_number
  from improvement.improvement i
  left join improvement.current_version c on c.improvement_id = i.id;

create view improvement.published_version as
select id as version_id, improvement_id, number, published_at
  from improvement.version
 where published_at is not null;

create view improvement.version_component as
select id as component_id, version_id, lineage, position, name, core
  from improvement.component;

-- The version is null where a notice stops them all.
create view improvement.open_stop_notice as
select n.id as notice_id, n.improvement_id, v.version_id, n.issued_at, n.deadline
  from improvement.notice n
  left join improvement.notice_version v on v.notice_id = n.id
 where n.kind = 'STOP'
   and n.closed_at is null;

create view improvement.latest_decision as
select distinct on (improvement_id) improvement_id, id as decision_id, version_id, result, decided_on, review_on,
       btrim(safety) <> '' and btrim(involvement) <> '' and btrim(equality) <> '' as complete
  from improvement.scale_decision
 order by improvement_id, decided_on desc, recorded_at desc, id desc;
