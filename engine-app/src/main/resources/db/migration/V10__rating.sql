create table rating (
    case_number varchar(50) not null,
    matter_code varchar(40) not null,
    department varchar(20) not null,
    asked_at datetime(6) not null,
    level integer,
    remark varchar(1000),
    channel varchar(20),
    rated_at datetime(6),
    later_remark varchar(1000),
    later_at datetime(6),
    primary key (case_number)
);
create index rating_matter on rating (matter_code, level);
