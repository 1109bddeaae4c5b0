create table application (
    id varchar(36) not null,
    version bigint not null,
    owner varchar(64) not null,
    matter_code varchar(40) not null,
    content longtext not null,
    saved_at datetime(6) not null,
    case_number varchar(50),
    primary key (id)
);
create index application_owner on application (owner, case_number, saved_at);

-- what must be corrected: wished by departments and the window, told to the applicant in one notice
create table correction_demand (
    id varchar(36) not null,
    case_number varchar(50) not null,
    department varchar(20) not null,
    material_id varchar(64),
    demand varchar(500) not null,
    wished_by varchar(64) not null,
    wished_at datetime(6) not null,
    notified boolean not null,
    answer varchar(1000),
    answered_at datetime(6),
    primary key (id)
);
create index correction_demand_case on correction_demand (case_number);

create table not_acceptance (
    case_number varchar(50) not null,
    reason varchar(1000) not null,
    basis varchar(500) not null,
    right_organ varchar(200),
    no_licence_needed boolean not null,
    primary key (case_number)
);
