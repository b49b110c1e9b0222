create schema talk;

-- A question or a concern somebody raised about an improvement. Nothing of it is public before it was reviewed. Nobody
-- is named: raised_by is for the rule that nobody reviews their own, and contact for a reviewer who has to ask back.
create table talk.matter (
    id             uuid primary key,
    kind           text        not null check (kind in ('QUESTION', 'CONCERN')),
    improvement_id uuid        not null references improvement.improvement,
    words          text        not null check (btrim(words) <> ''),
    contact        text        not null default '',
    state          text        not null check (state in ('WAITING', 'OPEN', 'ANSWERED', 'CHANGED', 'DECLINED')),
    raised_by      uuid,
    raised_at      timestamptz not null,
    reason         text        not null default '',
    decided_by     uuid,
    decided_at     timestamptz,
    check ((state = 'WAITING') = (decided_at is null)),
    check (state <> 'DECLINED' or btrim(reason) <> ''),
    check (state <> 'CHANGED' or kind = 'CONCERN')
);

create index matter_improvement on talk.matter (improvement_id, kind, raised_at desc);
create index matter_waiting on talk.matter (raised_at) where state = 'WAITING';

-- What was answered, and what was changed because of it; written once, so an answer that is put right is a new one.
create table talk.reply (
    matter_id  uuid        not null references talk.matter,
    position   integer     not null check (position > 0),
    words      text        not null check (btrim(words) <> ''),
    changed    text        not null default '',
    replied_by uuid        not null,
    replied_at timestamptz not null,
    primary key (matter_id, position)
);

create trigger reply_is_append_only before update or delete on talk.reply
    for each row execute function audit.refuse_change();

-- A site that wants an improvement, and what became of its wish.
create table talk.interest (
    id             uuid primary key,
    improvement_id uuid        not null references improvement.improvement,
    entry_id       uuid        not null references directory.entry,
    who            text        not null check (btrim(who) <> ''),
    contact        text        not null check (btrim(contact) <> ''),
    message        text        not null default '',
    state          text        not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED')),
    raised_by      uuid,
    raised_at      timestamptz not null,
    programme_id   uuid        references programme.programme,
    adoption_id    uuid        references adoption.adoption,
    reason         text        not null default '',
    decided_by     uuid,
    decided_at     timestamptz,
    -- Counts decisions, so that nobody decides on what somebody else decided a moment ago.
    edit_version   integer     not null default 1,
    check ((state = 'WAITING') = (decided_at is null)),
    check ((state = 'ACCEPTED') = (adoption_id is not null and programme_id is not null)),
    check (state <> 'DECLINED' or btrim(reason) <> '')
);

create unique index one_waiting_interest_per_site on talk.interest (improvement_id, entry_id) where state = 'WAITING';
create index interest_improvement on talk.interest (improvement_id, raised_at desc);

-- Who wants to hear of an improvement. The key is the secret of the links in each letter.
create table talk.follow (
    id             uuid primary key,
    key            uuid        not null unique,
    improvement_id uuid        not null references improvement.improvement,
    email          text        not null check (email = lower(email)),
    account_id     uuid,
    asked_at       timestamptz not null,
    confirmed_at   timestamptz,
    unique (improvement_id, email)
);

-- What followers are told and what the feed of an improvement holds.
create table talk.news (
    id             uuid primary key,
    improvement_id uuid        not null references improvement.improvement,
    title          text        not null check (btrim(title) <> ''),
    href           text        not null,
    at             timestamptz not null
);

create index news_improvement on talk.news (improvement_id, at desc);

-- What other capabilities may read: what waits for a reviewer.
create view talk.waiting as
select kind, id, improvement_id, words, raised_at, raised_by
  from talk.matter
 where state = 'WAITING';
