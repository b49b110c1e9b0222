-- A site without a lead is asked for its reply by a link: for one note, for one reply, for a while. Only the hash of the
-- secret is kept.
create table learning.reply_invitation (
    id           uuid primary key,
    note_id      uuid        not null references learning.note,
    token_hash   bytea       not null unique,
    -- Who is asked to speak for the site, by role.
    speaker      text        not null check (btrim(speaker) <> ''),
    invited_by   uuid        not null,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > invited_at),
    answered_at  timestamptz,
    withdrawn_at timestamptz,
    check (answered_at is null or withdrawn_at is null)
);

-- Asking again makes a new link, and the one before it dead.
create unique index one_open_reply_invitation on learning.reply_invitation (note_id)
    where answered_at is null and withdrawn_at is null;

-- Who speaks: by role where somebody was asked by a link; a manager of the programme, on behalf of a site without a lead.
alter table learning.reply
    add column speaker text not null default '',
    add column invitation_id uuid unique references learning.reply_invitation,
    alter column replied_by drop not null,
    drop constraint reply_side_check,
    add constraint reply_side_check check (side in ('SITE', 'PROGRAMME', 'EDITORS')),
    add constraint reply_is_by_somebody check ((replied_by is null) = (invitation_id is not null)),
    add constraint reply_says_who_was_asked check (invitation_id is null or (side = 'SITE' and btrim(speaker) <> ''));

-- Whether the author of a published note wants everybody to read it, and how it names the site then. Until somebody has
-- reviewed that, those it was for read it as before.
alter table learning.note
    add column wider_anonymous boolean,
    add column wider_agreed_by text,
    add constraint note_wider_is_whole check ((wider_anonymous is null) = (wider_agreed_by is null)),
    add constraint note_wider_waits check (wider_anonymous is null
                                           or (state = 'PUBLISHED' and visibility <> 'PUBLIC' and waiting_since is not null));

alter table learning.note_event
    drop constraint note_event_action_check,
    add constraint note_event_action_check
        check (action in ('SENT', 'CHANGES_ASKED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN', 'WIDER_ASKED', 'WIDENED'));
