-- Since when each adoption that is in use now has been live: the first day of its first stage in use.
create or replace view fit.live_since as
select adoption_id, programme_id, entry_id, stage, champion, first_in_use as live_on
  from adoption.current_stage
 where stage in ('LIVE', 'EMBEDDED', 'SUSTAINED');
