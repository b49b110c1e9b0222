create schema improvement;

-- The thing that spreads. What may be said about it in one version only is in improvement.version.
create table improvement.improvement (
    id                uuid        primary key,
    code              text        not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) between 2 and 80),
    title             text        not null check (btrim(title) <> ''),
    summary           text        not null,
    problem           text        not null,
    population        text        not null,
    settings          text[]      not null,
    keywords          text[]      not null,
    complexity        text        check (complexity in ('SIMPLE', 'COMPLICATED', 'COMPLEX')),
    owner_entry_id    uuid        references directory.entry,
    owner_name        text        not null,
    contact_role      text        not null,
    contact_email     text        not null,
    contact_consent   boolean     not null,
    licence           text        not null,
    sources           text        not null,
    synthetic         boolean     not null,
    status            text        not null check (status in ('DRAFT', 'IN_REVIEW', 'SHARED', 'SPREAD_READY', 'NEEDS_TESTING',
                                                            'SHARED_AS_LEARNING', 'RETIRED', 'WITHDRAWN')),
    status_reason     text        not null,
    status_changed_at timestamptz not null,
    withdrawal_notice uuid,
    stop_kind         text        not null default 'STOP' check (stop_kind = 'STOP'),
    created_by        uuid        not null,
    created_at        timestamptz not null,
    shared_at         timestamptz,
    changed_at        timestamptz not null,
    check (status in ('DRAFT', 'IN_REVIEW', 'WITHDRAWN') or shared_at is not null),
    check (status not in ('RETIRED', 'WITHDRAWN') or btrim(status_reason) <> ''),
    constraint withdrawal_needs_a_stop_notice check ((status = 'WITHDRAWN') = (withdrawal_notice is not null))
);

create index improvement_status on improvement.improvement (status);
create index improvement_settings on improvement.improvement using gin (settings);
create index improvement_text on improvement.improvement using gin
    ((title || ' ' || summary || ' ' || problem) gin_trgm_ops);

-- One description of an improvement, complete enough to repeat it. Draft until published, then never changed.
create table improvement.version (
    id                 uuid        primary key,
    improvement_id     uuid        not null references improvement.improvement,
    number             integer     not null check (number > 0),
    what_changed       text        not null,
    why_changed        text        not null,
    why                text        not null,
    materials          text        not null,
    procedures         text        not null,
    providers          text        not null,
    how                text        not null,
    place              text        not null,
    when_and_how_much  text        not null,
    tailoring          text        not null,
    modifications      text        not null,
    how_well           text        not null,
    setup_cost         text        not null,
    setup_staff_time   text        not null,
    running_cost       text        not null,
    running_staff_time text        not null,
    risks              text        not null,
    equality_impact    text        not null,
    created_by         uuid        not null,
    created_at         timestamptz not null,
    published_by       uuid,
    published_at       timestamptz,
    unique (improvement_id, number),
    unique (improvement_id, id),
    check ((published_by is null) = (published_at is null)),
    check (published_at is null or number = 1 or (btrim(what_changed) <> '' and btrim(why_changed) <> ''))
);

-- The second of two people who begin a new version at once breaks this.
create unique index version_one_draft on improvement.version (improvement_id) where published_at is null;

-- A part of a version: core (kept everywhere) or adaptable. Copies in later versions share the lineage.
create table improvement.component (
    id         uuid    primary key,
    version_id uuid    not null references improvement.version,
    lineage    uuid    not null,
    position   integer not null check (position > 0),
    name       text    not null check (btrim(name) <> ''),
    function   text    not null,
    form       text    not null,
    core       boolean not null,
    rationale  text    not null,
    unique (version_id, lineage),
    constraint component_position unique (version_id, position) deferrable initially deferred
);

-- The items of a component that is a checklist, in the order they are done.
create table improvement.checklist_item (
    id           uuid    primary key,
    component_id uuid    not null references improvement.component on delete cascade,
    position     integer not null check (position > 0),
    time_label   text    not null,
    words        text    not null check (btrim(words) <> ''),
    core         boolean not null,
    constraint checklist_item_position unique (component_id, position) deferrable initially deferred
);

-- Whether a version is published, waiting for whoever is publishing it just now.
create function improvement.is_published(asked uuid) returns boolean language sql as $$
    select published_at is not null from improvement.version where id = asked for share
$$;

create function improvement.refuse_change_once_published() returns trigger language plpgsql as $$
declare
    concerned uuid;
begin
    if tg_table_name = 'version' then
        if old.published_at is not null then
            raise exception 'version % is published and never changed', old.id
                using errcode = 'integrity_constraint_violation';
        end if;
    else
        if tg_table_name = 'component' then
            concerned := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
        else
            select version_id into concerned from improvement.component
             where id = case when tg_op = 'DELETE' then old.component_id else new.component_id end;
        end if;
        if improvement.is_published(concerned) then
            raise exception 'version % is published and its components never change', concerned
                using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger version_is_fixed_once_published before update or delete on improvement.version
    for each row execute function improvement.refuse_change_once_published();
create trigger component_is_fixed_once_published before insert or update or delete on improvement.component
    for each row execute function improvement.refuse_change_once_published();
create trigger checklist_item_is_fixed_once_published before insert or update or delete on improvement.checklist_item
    for each row execute function improvement.refuse_change_once_published();

-- What was found out about an improvement, good or bad, one row for each study or report.
create table improvement.evidence_item (
    id             uuid        primary key,
    improvement_id uuid        not null references improvement.improvement,
    design         text        not null,
    setting        text        not null,
    sites          integer     check (sites > 0),
    outcome        text        not null check (btrim(outcome) <> ''),
    effect         text        not null,
    uncertainty    text        not null,
    harms          text        not null,
    source         text        not null check (btrim(source) <> ''),
    link           text        not null check (link = '' or link ~ '^https?://'),
    strength       text        not null check (strength in ('STRONG', 'MODERATE', 'LIMITED', 'UNCLEAR')),
    dated          text        not null check (dated = '' or dated ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    synthetic      boolean     not null,
    added_by       uuid        not null,
    added_at       timestamptz not null,
    removed_at     timestamptz
);

create index evidence_item_improvement on improvement.evidence_item (improvement_id);

-- What a panel decided about spreading an improvement, written once. "Proceed" needs all three statements.
create table improvement.scale_decision (
    id             uuid        primary key,
    improvement_id uuid        not null references improvement.improvement,
    version_id     uuid        not null,
    decided_on     date        not null,
    panel          text        not null check (btrim(panel) <> ''),
    result         text        not null check (result in ('PROCEED', 'TEST_MORE', 'FIX', 'SHARE_AS_LEARNING', 'STOP')),
    conditions     text        not null,
    safety         text        not null,
    involvement    text        not null,
    equality       text        not null,
    review_on      date        check (review_on > decided_on),
    synthetic      boolean     not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    foreign key (improvement_id, version_id) references improvement.version (improvement_id, id),
    constraint proceed_needs_all_statements check (
        result <> 'PROCEED' or (btrim(safety) <> '' and btrim(involvement) <> '' and btrim(equality) <> '' and review_on is not null))
);

create index scale_decision_latest on improvement.scale_decision (improvement_id, decided_on desc, recorded_at desc);

create trigger scale_decision_is_append_only before update or delete on improvement.scale_decision
    for each row execute function audit.refuse_change();

-- Stop, safety and update notices. Without rows in notice_version a notice is about all versions.
create table improvement.notice (
    id             uuid        primary key,
    improvement_id uuid        not null references improvement.improvement,
    kind           text        not null check (kind in ('STOP', 'SAFETY', 'UPDATE')),
    words          text        not null check (btrim(words) <> ''),
    deadline       date,
    issued_by      uuid        not null,
    issued_at      timestamptz not null,
    closed_by      uuid,
    closed_at      timestamptz check (closed_at >= issued_at),
    closing_reason text        not null,
    unique (improvement_id, id, kind),
    check ((closed_at is null) = (closed_by is null)),
    check (closed_at is null or btrim(closing_reason) <> '')
);

create table improvement.notice_version (
    notice_id      uuid not null,
    improvement_id uuid not null,
    kind           text not null,
    version_id     uuid not null,
    primary key (notice_id, version_id),
    foreign key (improvement_id, notice_id, kind) references improvement.notice (improvement_id, id, kind),
    foreign key (improvement_id, version_id) references improvement.version (improvement_id, id)
);

create index notice_improvement on improvement.notice (improvement_id, issued_at desc);

alter table improvement.improvement add constraint withdrawal_notice_is_a_stop_notice
    foreign key (id, withdrawal_notice, stop_kind) references improvement.notice (improvement_id, id, kind);

-- Every text ever saved, written once. The second of two saves from one revision breaks the primary key, so that
-- nobody overwrites somebody else's words unseen; an earlier text can be brought back from here.
create table improvement.saved_text (
    subject_id uuid        not null,
    part       text        not null,
    revision   integer     not null check (revision > 0),
    fields     jsonb       not null,
    saved_by   uuid        not null,
    saved_name text        not null,
    saved_at   timestamptz not null,
    primary key (subject_id, part, revision)
);

create trigger saved_text_is_append_only before update or delete on improvement.saved_text
    for each row execute function audit.refuse_change();

-- What a person has typed and not saved yet.
create table improvement.unsaved_text (
    member_id  uuid        not null,
    subject_id uuid        not null,
    part       text        not null,
    revision   integer     not null,
    fields     jsonb       not null,
    typed_at   timestamptz not null,
    primary key (member_id, subject_id, part)
);
