-- A link that lets one person set a new password. One at a time for an account; using it removes it. The link itself is
-- not kept, only its hash.
create table signin.password_reset (
    account_id uuid        primary key references signin.account,
    token_hash bytea       not null unique,
    issued_by  uuid        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null
);
