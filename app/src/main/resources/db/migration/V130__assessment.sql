create schema assessment;

-- One improvement, or one adoption, assessed on one version of one instrument.
create table assessment.assessment (
    id               uuid        primary key,
    improvement_id   uuid        references improvement.improvement,
    adoption_id      uuid        references adoption.adoption,
    -- What was assessed, as it was called then.
    subject_title    text        not null check (subject_title <> ''),
    instrument_id    uuid        not null references instrument.version,
    instrument_title text        not null,
    state            text        not null check (state in ('RATING', 'COMPARING', 'FINISHED')),
    sharing          text        not null default 'PRIVATE' check (sharing in ('PRIVATE', 'NETWORK', 'PUBLIC')),
    follows          uuid        references assessment.assessment,
    opened_by        uuid        not null,
    opened_at        timestamptz not null,
    rating_closed_at timestamptz,
    finished_at      timestamptz,
    -- What spreading needs beyond the score; null while nobody has said.
    unlike_settings  integer     check (unlike_settings >= 0),
    owned            boolean,
    funded           boolean,
    facts_words      text        not null default '',
    synthetic        boolean     not null default false,
    edit_version     integer     not null default 1,
    constraint about_one_thing check (num_nonnulls(improvement_id, adoption_id) = 1),
    check ((state = 'RATING') = (rating_closed_at is null)),
    check ((state = 'FINISHED') = (finished_at is not null)),
    check (state = 'FINISHED' or sharing = 'PRIVATE'),
    check (follows is distinct from id)
);

create index assessment_improvement on assessment.assessment (improvement_id, opened_at desc);
create index assessment_adoption on assessment.assessment (adoption_id, opened_at desc);
create index assessment_follows on assessment.assessment (follows);

-- Who was asked to rate, and for whom they speak. person stays the same when an assessment is made again, so that a
-- change can be told within the same people.
create table assessment.rater (
    id              uuid        primary key,
    assessment_id   uuid        not null references assessment.assessment,
    person          uuid        not null,
    role            text        not null check (role in ('CLINICAL', 'MANAGERIAL', 'PATIENT_OR_PUBLIC', 'FINANCE',
                                                         'EVALUATOR', 'OTHER')),
    name            text        not null default '',
    email           text        not null default '',
    member_id       uuid,
    -- A link is good for one number; revoking it counts on.
    link_number     integer     not null default 1,
    link_expires_at timestamptz not null,
    link_revoked    boolean     not null default false,
    invited_by      uuid,
    invited_at      timestamptz not null,
    done_at         timestamptz,
    withdrawn_at    timestamptz,
    unique (assessment_id, person)
);

create unique index one_seat_for_a_member on assessment.rater (assessment_id, member_id);
create unique index one_seat_for_an_address on assessment.rater (assessment_id, email) where email <> '';
create index rater_member on assessment.rater (member_id);
create index rater_email on assessment.rater (email) where email <> '';

-- What one rater said to one item, while rating was open; never changed afterwards.
create table assessment.answer (
    rater_id    uuid        not null references assessment.rater,
    item        text        not null,
    state       text        not null check (state in ('LEVEL', 'NOT_APPLICABLE', 'DONT_KNOW', 'BLANK')),
    level       integer,
    reason      text        not null default '',
    confidence  text        check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    comment     text        not null default '',
    version     integer     not null default 1,
    answered_at timestamptz not null,
    primary key (rater_id, item),
    check ((state = 'LEVEL') = (level is not null)),
    check (state <> 'NOT_APPLICABLE' or length(trim(reason)) > 0)
);

create table assessment.answer_evidence (
    rater_id   uuid    not null,
    item       text    not null,
    position   integer not null check (position > 0),
    words      text    not null check (words <> ''),
    link       text    not null default '',
    kind       text    check (kind in ('TRIAL', 'COMPARISON', 'BEFORE_AND_AFTER', 'AUDIT', 'QUALITATIVE', 'EXPERIENCE',
                                       'DOCUMENT')),
    dated      text    not null default '',
    similarity text    check (similarity in ('SAME', 'SIMILAR', 'UNLIKE')),
    strength   text    check (strength in ('STRONG', 'MODERATE', 'WEAK')),
    primary key (rater_id, item, position),
    foreign key (rater_id, item) references assessment.answer on delete cascade
);

create table assessment.gate_answer (
    rater_id    uuid        not null references assessment.rater,
    gate        text        not null,
    state       text        not null check (state in ('MET', 'NOT_MET', 'UNKNOWN', 'NOT_APPLICABLE')),
    mitigation  text        not null default '',
    version     integer     not null default 1,
    answered_at timestamptz not null,
    primary key (rater_id, gate)
);

-- The second round: what the team agreed, item by item, and what some did not agree with.
create table assessment.agreed_level (
    assessment_id uuid        not null references assessment.assessment,
    item          text        not null,
    state         text        not null check (state in ('LEVEL', 'NOT_APPLICABLE', 'DONT_KNOW')),
    level         integer,
    words         text        not null default '',
    version       integer     not null default 1,
    agreed_by     uuid        not null,
    agreed_at     timestamptz not null,
    primary key (assessment_id, item),
    check ((state = 'LEVEL') = (level is not null))
);

create table assessment.dissent (
    assessment_id uuid    not null,
    item          text    not null,
    role          text    not null,
    words         text    not null check (words <> ''),
    primary key (assessment_id, item, role),
    foreign key (assessment_id, item) references assessment.agreed_level on delete cascade
);

create table assessment.agreed_gate (
    assessment_id       uuid        not null references assessment.assessment,
    gate                text        not null,
    state               text        not null check (state in ('MET', 'NOT_MET', 'UNKNOWN', 'NOT_APPLICABLE')),
    mitigation          text        not null default '',
    mitigation_accepted boolean     not null default false,
    words               text        not null default '',
    version             integer     not null default 1,
    agreed_by           uuid        not null,
    agreed_at           timestamptz not null,
    primary key (assessment_id, gate),
    check (not mitigation_accepted or (state = 'NOT_MET' and length(trim(mitigation)) > 0))
);

-- The result as it was when the assessment was finished, to be held against what happened later. Proportions 0 to 1.
create table assessment.result (
    assessment_id  uuid        primary key references assessment.assessment,
    result_class   text,
    point          double precision,
    low            double precision,
    high           double precision,
    coverage       double precision,
    raters         integer     not null,
    found_at       timestamptz not null
);

-- What was chosen to do next, and the task it became.
create table assessment.chosen_step (
    assessment_id  uuid        not null references assessment.assessment,
    about          text        not null,
    option_code    text        not null,
    task_id        uuid        not null,
    expected_level integer,
    chosen_by      uuid        not null,
    chosen_at      timestamptz not null,
    primary key (assessment_id, about, option_code)
);

create index chosen_step_task on assessment.chosen_step (task_id);

-- Signs the links of guests. Made by the first link and known to this database alone.
create table assessment.link_key (
    only_one boolean primary key default true check (only_one),
    key      bytea   not null check (length(key) >= 32)
);
