-- A file behind an answer, as it is served: pictures drawn anew, text as UTF-8. It belongs to one answer of one rater
-- and is named there by the hash of its bytes. Like the answer, it stays as it is once rating is closed.
create table assessment.evidence_file (
    rater_id uuid        not null references assessment.rater,
    item     text        not null,
    -- SHA-256 of the bytes, in hexadecimal.
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    name     text        not null check (btrim(name) <> '' and length(name) <= 120),
    kind     text        not null check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'CSV', 'TXT')),
    size     integer     not null check (size > 0),
    bytes    bytea       not null,
    added_at timestamptz not null,
    primary key (rater_id, item, hash),
    check (size = length(bytes))
);

create index evidence_file_hash on assessment.evidence_file (hash);

create trigger file_only_while_rating before insert or update or delete on assessment.evidence_file
    for each row execute function assessment.only_while_rating();

alter table assessment.answer_evidence
    add column file_hash text,
    add foreign key (rater_id, item, file_hash) references assessment.evidence_file (rater_id, item, hash);

create index answer_evidence_file on assessment.answer_evidence (rater_id, item, file_hash) where file_hash is not null;

-- How many files somebody has sent, those taken back included: a link that got into wrong hands cannot send for ever.
alter table assessment.rater
    add column files_sent integer not null default 0 check (files_sent >= 0);
