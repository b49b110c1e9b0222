-- Sessions, shared by all nodes. The columns are those Spring Session expects; it holds times as milliseconds since
-- 1970. principal_name is the id of the account, and the attributes hold nothing else about a person.
create table signin.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index session_expiry on signin.session (expiry_time);
create index session_principal on signin.session (principal_name);

create table signin.session_attributes (
    session_primary_id char(36)     not null references signin.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
