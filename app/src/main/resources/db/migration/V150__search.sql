create schema search;

-- Which documents changed, for every node that keeps an index of its own in memory. The document itself is read from
-- the capability that has it. Rows older than two days are deleted.
create table search.change (
    number         bigint      generated always as identity primary key,
    document       text        not null check (document ~ '^[a-z]+:.+$'),
    by_transaction xid8        not null default pg_current_xact_id(),
    at             timestamptz not null default now()
);

create index change_by_transaction on search.change (by_transaction);
create index change_at on search.change (at);

-- Words that mean the same, as an administrator wrote them; they add to those that come with the product. Each save is
-- kept, and the last one counts.
create table search.synonyms (
    number   integer     primary key check (number > 0),
    words    text        not null,
    saved_by uuid        not null,
    saved_at timestamptz not null
);

create trigger synonyms_are_append_only before update or delete on search.synonyms
    for each row execute function audit.refuse_change();
