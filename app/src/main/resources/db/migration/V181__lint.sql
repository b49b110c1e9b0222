create schema lint;

-- What somebody decided to leave as it is, and why. It holds while the facts stay those it was decided on: when they
-- change, the finding comes back. Taking it back ends it; nothing is deleted.
create table lint.dismissal (
    id           uuid        primary key,
    subject_kind text        not null check (subject_kind in ('PROGRAMME', 'IMPROVEMENT')),
    subject_id   uuid        not null,
    check_code   text        not null,
    facts        text        not null,
    found        text        not null,
    reason       text        not null check (btrim(reason) <> ''),
    dismissed_by uuid        not null,
    dismissed_at timestamptz not null,
    ended_at     timestamptz check (ended_at >= dismissed_at)
);

create unique index dismissal_stands_once on lint.dismissal (subject_kind, subject_id, check_code) where ended_at is null;
