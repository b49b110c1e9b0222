-- The same as before, found improvement by improvement: whoever asks for a few of them no longer waits until the versions
-- of all were sorted.
create or replace view improvement.current_version as
select i.id as improvement_id, v.version_id, v.number, v.published_at
  from improvement.improvement i
 cross join lateral (select n.id as version_id, n.number, n.published_at
                       from improvement.version n
                      where n.improvement_id = i.id
                        and n.published_at is not null
                      order by n.number desc
                      limit 1) v;
