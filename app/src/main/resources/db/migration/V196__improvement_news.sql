-- What is new in the library, for those who read it from elsewhere. An edited draft is no news; nor are words put right.

create view improvement.library_news as
select i.id as improvement_id, i.code, i.title, i.summary, i.status, i.owner_name, i.synthetic, i.shared_at,
       c.number as version_number, v.what_changed,
       greatest(i.shared_at, i.status_changed_at, c.published_at) as changed_at
  from improvement.improvement i
  join improvement.current_version c on c.improvement_id = i.id
  join improvement.version v on v.id = c.version_id
 where i.shared_at is not null;

create view improvement.public_notice as
select n.id as notice_id, i.code, i.title, i.owner_name, n.kind, n.words, n.deadline, n.issued_at, n.closed_at,
       n.closing_reason, greatest(n.issued_at, n.closed_at) as changed_at
  from improvement.notice n
  join improvement.improvement i on i.id = n.improvement_id
 where i.shared_at is not null;
