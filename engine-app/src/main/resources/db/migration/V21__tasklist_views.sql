-- a page of a group's tasks with its filters is answered from the index alone
drop index work_item_group on work_item;
create index work_item_group on work_item (group_id, state, assignee, due_on, task_id, matter_code);
create index work_item_done on work_item (ended_by, ended_at, task_id);

-- how many tasks wait for a group: the sum of its steps. A step is inserted, never updated, so that people who claim and
-- complete at the same moment do not wait for each other; now and then many steps become one.
create table group_step (
    id bigint not null auto_increment,
    group_id varchar(100) not null,
    step integer not null,
    primary key (id)
);
create index group_step_group on group_step (group_id, step);
insert into group_step (group_id, step)
    select group_id, count(*) from work_item where state = 'OPEN' and assignee is null group by group_id;

-- who has looked at which task
create table task_seen (
    task_id varchar(64) not null,
    user_id varchar(64) not null,
    seen_at datetime(6) not null,
    primary key (user_id, task_id)
);

create table task_view (
    id varchar(36) not null,
    user_id varchar(64) not null,
    name varchar(50) not null,
    query longtext not null,
    saved_at datetime(6) not null,
    primary key (id)
);
create index task_view_owner on task_view (user_id, name);
