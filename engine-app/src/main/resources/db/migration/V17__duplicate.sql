create table duplicate_report (
    id varchar(36) not null,
    project_code varchar(40) not null,
    run integer not null,
    verdict varchar(20) not null,
    main_duplicated boolean not null,
    cost_share decimal(5, 4) not null,
    checked_at datetime(6) not null,
    matches longtext not null,
    primary key (id)
);
create unique index duplicate_report_run on duplicate_report (project_code, run);
