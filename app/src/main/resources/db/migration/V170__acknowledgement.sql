create schema acknowledgement;

-- Who was asked to say that they have read a notice: every adoption that was live when it was issued, and those that
-- went live while it was open.
create table acknowledgement.asked (
    notice_id   uuid        not null references improvement.notice,
    adoption_id uuid        not null references adoption.adoption,
    asked_at    timestamptz not null,
    primary key (notice_id, adoption_id)
);

create index asked_adoption on acknowledgement.asked (adoption_id);

-- Who said so, and what they did; written once.
create table acknowledgement.given (
    notice_id   uuid        not null,
    adoption_id uuid        not null,
    given_by    uuid        not null,
    -- Whether a programme's manager said so for the site.
    on_behalf   boolean     not null,
    words       text        not null default '',
    given_at    timestamptz not null,
    primary key (notice_id, adoption_id),
    foreign key (notice_id, adoption_id) references acknowledgement.asked (notice_id, adoption_id)
);

create trigger given_is_append_only before update or delete on acknowledgement.given
    for each row execute function audit.refuse_change();

-- The letters sent about a notice that nobody at the site had acknowledged.
create table acknowledgement.reminder (
    notice_id   uuid        not null,
    adoption_id uuid        not null,
    sent_at     timestamptz not null,
    primary key (notice_id, adoption_id, sent_at),
    foreign key (notice_id, adoption_id) references acknowledgement.asked (notice_id, adoption_id)
);
