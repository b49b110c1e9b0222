-- Each rater is reminded at most once a week after being asked, and once before the link ends.
create table assessment.rater_reminder (
    rater_id uuid        not null references assessment.rater,
    occasion text        not null check (occasion in ('WEEK', 'LAST_DAYS')),
    sent_at  timestamptz not null,
    primary key (rater_id, occasion)
);
