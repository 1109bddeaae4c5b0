alter table work_item add column owner varchar(64);
alter table work_item add column owner_name varchar(100);
alter table work_item add column urged_at datetime(6);
create index work_item_owner on work_item (owner, state, due_on, task_id);

-- what people did with tasks beside completing them, and why; never changed
create table task_operation (
    id varchar(36) not null,
    task_id varchar(64) not null,
    case_number varchar(50) not null,
    operation varchar(20) not null,
    by_user varchar(64) not null,
    to_user varchar(64),
    reason varchar(500),
    happened_at datetime(6) not null,
    primary key (id)
);
create index task_operation_task on task_operation (task_id, happened_at);

create table task_copy (
    id varchar(36) not null,
    task_id varchar(64) not null,
    user_id varchar(64) not null,
    note varchar(500),
    copied_by varchar(64) not null,
    copied_at datetime(6) not null,
    primary key (id)
);
create unique index task_copy_once on task_copy (user_id, task_id);

create table case_follow (
    user_id varchar(64) not null,
    case_number varchar(50) not null,
    since datetime(6) not null,
    primary key (user_id, case_number)
);
