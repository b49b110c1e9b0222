create schema learning;

-- What somebody learned with an improvement, whether it worked or not. The words are in note_text; this row says whose
-- they are, what they are about and who may read them.
create table learning.note (
    id                 uuid primary key,
    improvement_id     uuid        references improvement.improvement,
    -- What the note is about where that is not in the library.
    subject            text        not null default '',
    version_id         uuid,
    programme_id       uuid        references programme.programme,
    adoption_id        uuid        references adoption.adoption,
    entry_id           uuid        references directory.entry,
    author_id          uuid,
    -- The secret of the private link of an author without an account.
    author_key         uuid        unique,
    contact            text        not null default '',
    visibility         text        not null check (visibility in ('TEAM', 'NETWORK', 'PUBLIC')),
    anonymous          boolean     not null,
    -- Who at the site agreed that its name stands there, by role.
    agreed_by          text        not null default '',
    state              text        not null
                                   check (state in ('DRAFT', 'WAITING', 'CHANGES', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    reason             text        not null default '',
    revision           integer     not null check (revision > 0),
    published_revision integer     check (published_revision <= revision),
    published_at       timestamptz,
    waiting_since      timestamptz,
    created_at         timestamptz not null,
    foreign key (improvement_id, version_id) references improvement.version (improvement_id, id),
    check (improvement_id is not null or btrim(subject) <> ''),
    check ((author_id is null) = (author_key is not null)),
    check (author_id is not null or anonymous),
    check (not anonymous or visibility = 'PUBLIC'),
    check (state not in ('PUBLISHED', 'WITHDRAWN') or published_revision is not null),
    check ((published_revision is null) = (published_at is null)),
    check (state <> 'WAITING' or waiting_since is not null),
    check (state not in ('DECLINED', 'WITHDRAWN') or btrim(reason) <> '')
);

create index note_improvement on learning.note (improvement_id, published_at desc);
create index note_programme on learning.note (programme_id);
create index note_adoption on learning.note (adoption_id);
create index note_author on learning.note (author_id);
create index note_waiting on learning.note (waiting_since) where waiting_since is not null;

-- Every wording ever saved, written once: what was published can be corrected, never changed unseen.
create table learning.note_text (
    note_id      uuid        not null references learning.note,
    revision     integer     not null check (revision > 0),
    outcome      text        not null check (outcome in ('WORKED', 'IN_PART', 'DID_NOT_WORK', 'HARM')),
    title        text        not null check (btrim(title) <> ''),
    setting      text,
    context      text        not null,
    expected     text        not null,
    happened     text        not null,
    why          text        not null,
    causes       text[]      not null,
    other_cause  text        not null,
    would_do     text        not null,
    -- Where the note is drawn from published work: what that is, with its address.
    source       text        not null,
    what_changed text        not null,
    saved_at     timestamptz not null,
    primary key (note_id, revision)
);

create trigger note_text_is_append_only before update or delete on learning.note_text
    for each row execute function audit.refuse_change();

-- The record of a note: sent, asked to be changed, published, declined, corrected, withdrawn.
create table learning.note_event (
    note_id  uuid        not null references learning.note,
    position integer     not null check (position > 0),
    action   text        not null check (action in ('SENT', 'CHANGES_ASKED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    revision integer     not null,
    words    text        not null default '',
    -- Null for an author without an account.
    done_by  uuid,
    done_at  timestamptz not null,
    primary key (note_id, position)
);

create trigger note_event_is_append_only before update or delete on learning.note_event
    for each row execute function audit.refuse_change();

-- The right of reply: of the site a note is about, and of those who answer for the improvement.
create table learning.reply (
    note_id    uuid        not null references learning.note,
    position   integer     not null check (position > 0),
    side       text        not null check (side in ('SITE', 'EDITORS')),
    words      text        not null check (btrim(words) <> ''),
    replied_by uuid        not null,
    replied_at timestamptz not null,
    primary key (note_id, position)
);

create trigger reply_is_append_only before update or delete on learning.reply
    for each row execute function audit.refuse_change();

-- What a programme's plan does about each likely cause of failure. Written once for each save; the second of two saves
-- from one revision breaks the primary key.
create table learning.pre_mortem (
    programme_id uuid        not null references programme.programme,
    revision     integer     not null check (revision > 0),
    answers      jsonb       not null,
    saved_by     uuid        not null,
    saved_at     timestamptz not null,
    primary key (programme_id, revision)
);

create trigger pre_mortem_is_append_only before update or delete on learning.pre_mortem
    for each row execute function audit.refuse_change();

-- Published notes that anybody may read, without what an anonymous one keeps to itself. A withdrawn note is not here.
create view learning.public_note as
select n.id as note_id, n.improvement_id, n.subject, n.version_id, n.anonymous, n.published_at,
       case when n.anonymous then null else n.programme_id end as programme_id,
       case when n.anonymous then null else n.entry_id end as entry_id,
       t.revision, t.outcome, t.title, t.setting, t.context, t.expected, t.happened, t.why, t.causes, t.other_cause,
       t.would_do, t.source, t.saved_at
  from learning.note n
  join learning.note_text t on t.note_id = n.id and t.revision = n.published_revision
 where n.state = 'PUBLISHED'
   and n.visibility = 'PUBLIC';

-- All that waits for a reviewer: notes, questions and concerns.
create view learning.waiting as
select 'NOTE' as kind, n.id, n.improvement_id, t.title as words, n.waiting_since, n.author_id as raised_by
  from learning.note n
  join learning.note_text t on t.note_id = n.id and t.revision = n.revision
 where n.waiting_since is not null
union all
select kind, id, improvement_id, words, raised_at, raised_by
  from talk.waiting;
