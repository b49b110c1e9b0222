create schema picture;

-- Pictures people have added, drawn anew by us: nothing of the uploaded file is kept. A removed one is deleted.
create table picture.picture (
    id           uuid        primary key,
    -- What it is a picture of; an improvement.
    subject_id   uuid        not null,
    alternative  text        not null check (btrim(alternative) <> ''),
    rights       text        not null check (btrim(rights) <> ''),
    added_by     uuid        not null,
    added_at     timestamptz not null
);

create index picture_subject on picture.picture (subject_id, added_at);

-- The picture in one width. Two pictures that look the same share a hash, so it names what is served and not who added it.
create table picture.rendition (
    picture_id uuid    not null references picture.picture on delete cascade,
    size       text    not null check (size in ('SMALL', 'LARGE')),
    hash       text    not null check (hash ~ '^[0-9a-f]{64}$'),
    media_type text    not null check (media_type in ('image/jpeg', 'image/png')),
    width      integer not null check (width > 0),
    height     integer not null check (height > 0),
    bytes      bytea   not null,
    primary key (picture_id, size)
);

create index rendition_hash on picture.rendition (hash);
