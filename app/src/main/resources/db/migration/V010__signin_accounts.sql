create schema signin;

-- A person who can sign in. Never deleted: what they did still bears their name.
create table signin.account (
    id            uuid        primary key,
    email         text        not null unique check (email = lower(email)),
    name          text        not null check (name <> ''),
    password_hash text        not null,
    active        boolean     not null default true,
    created_at    timestamptz not null
);

create index account_name on signin.account (lower(name), id);

-- What a person may do, and for which improvement, programme or site; only an administrator has no scope.
create table signin.membership (
    account_id uuid        not null references signin.account,
    role       text        not null,
    scope_id   uuid,
    granted_at timestamptz not null,
    unique nulls not distinct (account_id, role, scope_id),
    check (role in ('ADMINISTRATOR', 'EDITOR', 'PROGRAMME_MANAGER', 'SITE_LEAD', 'RATER', 'VIEWER')),
    check ((role = 'ADMINISTRATOR') = (scope_id is null))
);

create index membership_scope on signin.membership (scope_id, role);
create index membership_administrator on signin.membership (account_id) where role = 'ADMINISTRATOR';

-- The one open link that creates the first administrator. One row at most, so that using it settles every race.
create table signin.set_up (
    only_one   boolean     primary key default true check (only_one),
    token_hash bytea       not null,
    expires_at timestamptz not null
);

-- A link that lets one person set a password and gives them a role. The link itself is not kept, only its hash.
create table signin.invitation (
    id           uuid        primary key,
    email        text        not null check (email = lower(email)),
    name         text        not null,
    role         text        not null,
    scope_id     uuid,
    token_hash   bytea       not null unique,
    invited_by   uuid        not null,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    withdrawn_at timestamptz,
    check ((role = 'ADMINISTRATOR') = (scope_id is null)),
    check (accepted_at is null or withdrawn_at is null)
);

create unique index invitation_open on signin.invitation (email, role, scope_id) nulls not distinct
    where accepted_at is null and withdrawn_at is null;

-- How far each account and each address has used up its attempts to sign in.
-- free_at: when all of them are available again. The key is a hash: what people type by mistake is not kept.
create table signin.attempt (
    key     bytea       primary key,
    free_at timestamptz not null
);

create index attempt_free_at on signin.attempt (free_at);
