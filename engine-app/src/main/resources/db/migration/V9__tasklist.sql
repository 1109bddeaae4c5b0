create table work_item (
    task_id varchar(64) not null,
    process_definition_id varchar(64) not null,
    process_key varchar(100) not null,
    task_key varchar(100) not null,
    task_name varchar(200) not null,
    case_number varchar(50) not null,
    matter_code varchar(40) not null,
    matter_name varchar(200) not null,
    applicant_name varchar(100) not null,
    group_id varchar(100) not null,
    department varchar(20) not null,
    assignee varchar(64),
    assignee_name varchar(100),
    state varchar(20) not null,
    due_on date not null,
    created_at datetime(6) not null,
    ended_by varchar(64),
    ended_at datetime(6),
    primary key (task_id)
);
create index work_item_group on work_item (group_id, state, assignee, due_on, task_id);
create index work_item_mine on work_item (assignee, state, due_on, task_id);
create index work_item_case on work_item (case_number, state);

create table task_draft (
    id varchar(140) not null,
    task_id varchar(64) not null,
    data longtext not null,
    saved_at datetime(6) not null,
    primary key (id)
);
create index task_draft_task on task_draft (task_id);

create table task_submission (
    task_id varchar(64) not null,
    case_number varchar(50) not null,
    task_key varchar(100) not null,
    data longtext not null,
    submitted_by varchar(64) not null,
    submitted_at datetime(6) not null,
    primary key (task_id)
);
create index task_submission_case on task_submission (case_number);
