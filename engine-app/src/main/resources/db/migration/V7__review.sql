create table opinion (
    id varchar(36) not null,
    case_number varchar(50) not null,
    review_round integer not null,
    department varchar(20) not null,
    kind varchar(30) not null,
    reason varchar(2000),
    conditions varchar(2000),
    given_by varchar(64) not null,
    given_by_name varchar(100) not null,
    given_at datetime(6) not null,
    primary key (id)
);
create index opinion_case on opinion (case_number);

create table site_verification (
    id varchar(36) not null,
    case_number varchar(50) not null,
    verifiers varchar(2000) not null,
    verified_on date not null,
    conclusion varchar(20) not null,
    findings longtext not null,
    recorded_by varchar(64) not null,
    recorded_at datetime(6) not null,
    primary key (id)
);
create index site_verification_case on site_verification (case_number);

create table special_procedure (
    id varchar(36) not null,
    case_number varchar(50) not null,
    kind varchar(20) not null,
    reason varchar(1000) not null,
    expected_working_days integer not null,
    state varchar(20) not null,
    asked_by varchar(64) not null,
    asked_at datetime(6) not null,
    decided_by varchar(64),
    started_on date,
    ended_on date,
    conclusion varchar(2000),
    primary key (id)
);
create index special_procedure_case on special_procedure (case_number);

create table extension (
    id varchar(36) not null,
    case_number varchar(50) not null,
    reason varchar(1000) not null,
    state varchar(20) not null,
    asked_by varchar(64) not null,
    asked_at datetime(6) not null,
    decided_by varchar(64),
    decided_by_name varchar(100),
    extended_to date,
    primary key (id)
);
create index extension_case on extension (case_number);

create table decision_record (
    case_number varchar(50) not null,
    decision varchar(20) not null,
    reason varchar(2000),
    basis varchar(1000),
    valid_until date,
    decided_by varchar(64) not null,
    decided_by_name varchar(100) not null,
    decided_at datetime(6) not null,
    primary key (case_number)
);

create table commitment_check (
    case_number varchar(50) not null,
    due_on date not null,
    verifiers varchar(2000),
    verified_on date,
    kept boolean,
    findings longtext,
    primary key (case_number)
);
