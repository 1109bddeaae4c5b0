create table project_contract (
    id varchar(60) not null,
    project_code varchar(40) not null,
    version_no integer not null,
    contract_no varchar(64) not null,
    supplier varchar(100) not null,
    supplier_code varchar(18) not null,
    method varchar(40) not null,
    signed_on date not null,
    sum_wan decimal(14,2) not null,
    items longtext not null,
    state varchar(20) not null,
    finding varchar(1000) not null,
    recorded_by varchar(64) not null,
    recorded_by_name varchar(100) not null,
    recorded_at datetime(6) not null,
    primary key (id)
);
create index project_contract_project on project_contract (project_code, version_no);

create table project_payment (
    id varchar(36) not null,
    project_code varchar(40) not null,
    voucher_no varchar(64) not null,
    amount_wan decimal(14,2) not null,
    paid_on date not null,
    purpose varchar(200) not null,
    recorded_by varchar(64) not null,
    recorded_by_name varchar(100) not null,
    recorded_at datetime(6) not null,
    primary key (id)
);
create unique index project_payment_voucher on project_payment (project_code, voucher_no);

create table supervision_report (
    id varchar(60) not null,
    project_code varchar(40) not null,
    report_no integer not null,
    period_from date not null,
    period_to date not null,
    progress_percent integer not null,
    issues longtext,
    completed boolean not null,
    reported_by varchar(64) not null,
    reported_by_name varchar(100) not null,
    reported_at datetime(6) not null,
    primary key (id)
);
create index supervision_report_project on supervision_report (project_code, report_no);

create table change_order (
    id varchar(60) not null,
    project_code varchar(40) not null,
    order_no integer not null,
    content varchar(1000) not null,
    reason varchar(1000) not null,
    delta_wan decimal(14,2) not null,
    dropped_functions varchar(1000) not null,
    level_of_decision varchar(20) not null,
    finding varchar(1000) not null,
    state varchar(20) not null,
    asked_by varchar(64) not null,
    asked_by_name varchar(100) not null,
    asked_at datetime(6) not null,
    decided_by varchar(64),
    decided_by_name varchar(100),
    decided_at datetime(6),
    decision_reason varchar(1000),
    baseline_version integer,
    primary key (id)
);
create index change_order_project on change_order (project_code, order_no);

create table project_acceptance (
    project_code varchar(40) not null,
    completed_on date not null,
    summary longtext not null,
    trial_started_on date,
    final_possible_on date,
    trial_summary longtext,
    users integer,
    required_checks varchar(200) not null,
    opinion varchar(2000),
    concluded_by_name varchar(100),
    accepted_on date,
    primary key (project_code)
);

create table acceptance_check (
    id varchar(36) not null,
    project_code varchar(40) not null,
    kind varchar(20) not null,
    check_no integer not null,
    passed boolean not null,
    findings longtext not null,
    demands longtext not null,
    measured longtext not null,
    checked_by varchar(64) not null,
    checked_by_name varchar(100) not null,
    checked_at datetime(6) not null,
    primary key (id)
);
create index acceptance_check_project on acceptance_check (project_code, kind, check_no);

create table rectification (
    id varchar(60) not null,
    project_code varchar(40) not null,
    order_no integer not null,
    checks varchar(200) not null,
    demands longtext not null,
    ordered_on date not null,
    due_on date not null,
    why longtext not null,
    state varchar(20) not null,
    measures longtext,
    fulfilled_on date,
    fulfilled_by varchar(64),
    fulfilled_by_name varchar(100),
    primary key (id)
);
create index rectification_project on rectification (project_code, order_no);

create table project_evaluation (
    project_code varchar(40) not null,
    summary longtext not null,
    reported_by_name varchar(100) not null,
    reported_at datetime(6) not null,
    confirmed_by_name varchar(100),
    score decimal(5,1),
    grade varchar(20),
    offerable boolean not null,
    scores longtext not null,
    graded_at datetime(6),
    primary key (project_code)
);

create table reuse_offer (
    project_code varchar(40) not null,
    component_name varchar(100) not null,
    price_wan decimal(14,2) not null,
    terms varchar(1000) not null,
    state varchar(20) not null,
    reason varchar(1000),
    offered_by varchar(64) not null,
    offered_by_name varchar(100) not null,
    offered_at datetime(6) not null,
    component_code varchar(60),
    primary key (project_code)
);
