-- Extensions the schemas rely on: similarity for search with typing mistakes, and exclusion of overlapping periods.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create schema audit;

-- One row for everything a person or the system changed, written once.
create table audit.event (
    id        bigint generated always as identity primary key,
    member_id uuid,
    action    text        not null,
    subject   text        not null,
    detail    text        not null,
    at        timestamptz not null
);

create index event_at on audit.event (at desc, id desc);
create index event_subject on audit.event (subject, id desc);
create index event_member on audit.event (member_id, id desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are written once and never changed', tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger event_is_append_only before update or delete on audit.event
    for each row execute function audit.refuse_change();
create trigger event_is_not_truncated before truncate on audit.event
    for each statement execute function audit.refuse_change();
