-- 代办: who stands in for whom, on which days (both included) and for what
-- closed_at: from here on nobody holds a task by it any more
-- posts: group ids, matters: codes, each a list with commas; empty means all of them
create table substitution (
    id bigint not null auto_increment,
    principal varchar(64) not null,
    substitute varchar(64) not null,
    from_day date not null,
    until_day date not null,
    posts varchar(2000) not null,
    matters varchar(2000) not null,
    reason varchar(500) not null,
    created_by varchar(64) not null,
    created_at datetime(6) not null,
    revoked_by varchar(64),
    revoked_at datetime(6),
    revoke_reason varchar(500),
    closed_at datetime(6),
    primary key (id)
);
create index substitution_substitute on substitution (substitute, until_day);
create index substitution_principal on substitution (principal, until_day);
create index substitution_open on substitution (closed_at, until_day);

-- whoever makes a substitution locks this row: two that are made at once cannot close a circle
create table substitution_gate (
    id integer not null,
    primary key (id)
);
insert into substitution_gate (id) values (1);

-- who did or holds it in whose place; null in one's own right
alter table work_item add column on_behalf_of varchar(64);
alter table work_item add column on_behalf_name varchar(100);
alter table work_item add column substitution bigint;
alter table task_submission add column on_behalf_of varchar(64);
alter table task_operation add column on_behalf_of varchar(64);
