-- a signer's part of a task is a work item of its own that the engine does not know
alter table work_item add column kind varchar(10) default 'TASK' not null;
alter table work_item add column parent_task_id varchar(64);
-- what the latest sheet of signers says; null for the many tasks that never had one
alter table work_item add column sign_state varchar(10);
create index work_item_parent on work_item (parent_task_id, state);

create table sign_sheet (
    id varchar(36) not null,
    task_id varchar(64) not null,
    round integer not null,
    sign_order varchar(10) not null,
    sign_rule varchar(10) not null,
    threshold integer,
    reason varchar(500) not null,
    asked_by varchar(64) not null,
    asked_at datetime(6) not null,
    state varchar(10) not null,
    held_data longtext,
    held_by varchar(64),
    primary key (id)
);
create unique index sign_sheet_round on sign_sheet (task_id, round);

create table sign_part (
    id varchar(64) not null,
    sheet_id varchar(36) not null,
    place integer not null,
    user_id varchar(64) not null,
    user_name varchar(100) not null,
    weight integer not null,
    state varchar(10) not null,
    reason varchar(2000),
    ended_at datetime(6),
    primary key (id)
);
create index sign_part_sheet on sign_part (sheet_id, place);
