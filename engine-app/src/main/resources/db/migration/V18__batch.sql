-- 批次: opened, filled with filed projects, reviewed in one sitting, closed with its report
create table review_batch (
    code varchar(20) not null,
    version bigint not null,
    state varchar(20) not null,
    opened_by varchar(64) not null,
    opened_at datetime(6) not null,
    sitting_on date,
    sitting_place varchar(200),
    minutes_id varchar(36),
    report_id varchar(36),
    report longtext,
    closed_by varchar(64),
    closed_at datetime(6),
    primary key (code)
);
create index review_batch_state on review_batch (state, code);

-- what a line of an imported list says and a filing has no place for
create table batch_import_line (
    project_code varchar(40) not null,
    shared_data_items integer not null,
    primary key (project_code)
);
