create schema task;

-- Something somebody is to do about an improvement, a programme or an adoption.
-- Owner: a person with an account, somebody named in words, or nobody yet.
create table task.task (
    id             uuid        primary key,
    subject_kind   text        not null check (subject_kind in ('IMPROVEMENT', 'PROGRAMME', 'ADOPTION')),
    subject_id     uuid        not null,
    title          text        not null check (title <> ''),
    detail         text        not null,
    owner_id       uuid,
    owner_words    text        not null default '',
    due_on         date,
    -- The day on which this due date was set: who sets one for the day after tomorrow needs no reminder of it at once.
    due_set_on     date,
    expected_level integer     check (expected_level between 0 and 10),
    origin         text        not null,
    topic          text        not null,
    state          text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    note           text        not null default '',
    created_by     uuid        not null,
    created_at     timestamptz not null,
    closed_by      uuid,
    closed_at      timestamptz,
    version        integer     not null default 1,
    check (owner_id is null or owner_words = ''),
    check ((due_on is null) = (due_set_on is null)),
    check ((state = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by is null))
);

create index task_subject on task.task (subject_kind, subject_id, state, due_on);
create index task_owner on task.task (owner_id, state, due_on) where owner_id is not null;
create index task_due on task.task (due_on) where state = 'OPEN' and owner_id is not null;
create index task_origin on task.task (origin text_pattern_ops) where origin <> '';

-- Reminders sent: each kind once for each due date a task has had.
create table task.reminder (
    task_id uuid        not null references task.task,
    kind    text        not null check (kind in ('WEEK', 'DAY', 'OVERDUE')),
    due_on  date        not null,
    sent_at timestamptz not null,
    primary key (task_id, kind, due_on)
);

-- Who wants no reminders.
create table task.without_reminders (
    member_id uuid        primary key,
    since     timestamptz not null
);
