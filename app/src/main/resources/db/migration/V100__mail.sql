create schema mail;

-- What is to be sent, and what became of it. Written in the transaction of what it tells about.
-- body is wiped when the letter has been sent or put away: it may hold a link that works once.
create table mail.letter (
    id         uuid        primary key,
    recipient  text        not null check (recipient <> ''),
    subject    text        not null check (subject <> ''),
    body       text,
    about      text        not null,
    posted_at  timestamptz not null,
    state      text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'DISCARDED')),
    due_at     timestamptz not null,
    attempts   integer     not null default 0,
    give_up_at timestamptz not null,
    problem    text,
    closed_at  timestamptz,
    check ((state = 'WAITING') = (closed_at is null)),
    check (state in ('SENT', 'DISCARDED') or body is not null),
    check (state not in ('SENT', 'DISCARDED') or body is null)
);

create index letter_due on mail.letter (due_at, posted_at) where state = 'WAITING';
create index letter_waiting on mail.letter (recipient) where state = 'WAITING';
create index letter_sent on mail.letter (recipient, closed_at) where state = 'SENT';
create index letter_closed on mail.letter (closed_at) where state <> 'WAITING';
create index letter_state on mail.letter (state, posted_at desc, id);
