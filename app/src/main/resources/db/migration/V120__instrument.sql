create schema instrument;

-- One version of one instrument, as the text it was written in. Once published its text never changes, because
-- assessments stay on the version they began with.
create table instrument.version (
    id           uuid primary key,
    code         text        not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version      integer     not null check (version > 0),
    title        text        not null,
    content      text        not null,
    state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    shipped      boolean     not null,
    added_by     uuid,
    added_at     timestamptz not null,
    published_at timestamptz,
    retired_at   timestamptz,
    unique (code, version),
    check ((state = 'DRAFT') = (published_at is null)),
    check ((state = 'RETIRED') = (retired_at is not null))
);

-- What an assessment begins with: the latest published version of each code.
create index version_published on instrument.version (code, version desc) where state = 'PUBLISHED';

create function instrument.keep_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'version % of instrument % was published and is kept', old.version, old.code
                using errcode = 'integrity_constraint_violation';
        end if;
        return old;
    end if;
    if (new.id, new.code, new.version) is distinct from (old.id, old.code, old.version)
       or (old.state <> 'DRAFT' and (new.content <> old.content or new.state = 'DRAFT')) then
        raise exception 'version % of instrument % was published and is never changed', old.version, old.code
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger version_is_kept before update or delete on instrument.version
    for each row execute function instrument.keep_published();
create trigger version_is_not_truncated before truncate on instrument.version
    for each statement execute function audit.refuse_change();
