-- The private address under which a calendar reads somebody's tasks. One for each person; a new one, and taking it back,
-- make the one before it dead. Only the hash of the secret is kept.
create table task.calendar (
    member_id  uuid primary key,
    token_hash bytea       not null unique,
    made_at    timestamptz not null
);
