create table project_serial (
    batch varchar(20) not null,
    next_serial integer not null,
    primary key (batch)
);

create table project_draft (
    id varchar(36) not null,
    version bigint not null,
    owner varchar(64) not null,
    office varchar(20) not null,
    content longtext not null,
    saved_at datetime(6) not null,
    project_code varchar(40),
    primary key (id)
);
create index project_draft_owner on project_draft (owner, project_code, saved_at);

create table project (
    code varchar(40) not null,
    version bigint not null,
    name varchar(200) not null,
    office varchar(20) not null,
    application_system varchar(60) not null,
    build_type varchar(20) not null,
    lead_unit varchar(20) not null,
    batch varchar(20) not null,
    stage varchar(30) not null,
    state varchar(20) not null,
    requested_wan decimal(14,2) not null,
    recommended_wan decimal(14,2),
    recommend_group varchar(60),
    expert_score decimal(5,2),
    approved_wan decimal(14,2),
    contracted_wan decimal(14,2),
    paid_wan decimal(14,2) not null,
    baseline_version integer not null,
    reason varchar(2000),
    filing longtext not null,
    filed_by varchar(64) not null,
    submitted_at datetime(6) not null,
    closed_at datetime(6),
    primary key (code)
);
create index project_office on project (office, code);
create index project_lead_unit on project (lead_unit, code);
create index project_batch on project (batch, code);
create index project_stage on project (stage, code);

create table project_function (
    id varchar(60) not null,
    project_code varchar(40) not null,
    no integer not null,
    name varchar(200) not null,
    description varchar(2000) not null,
    main boolean not null,
    cost_wan decimal(14,2) not null,
    cut_reason varchar(1000),
    primary key (id)
);
create index project_function_project on project_function (project_code, no);

-- a baseline is frozen: a change adds a version, no row is ever updated
create table project_baseline (
    id varchar(60) not null,
    project_code varchar(40) not null,
    version_no integer not null,
    approved_wan decimal(14,2) not null,
    content longtext not null,
    primary key (id)
);
create index project_baseline_project on project_baseline (project_code, version_no);

create table project_indicator (
    id varchar(36) not null,
    project_code varchar(40) not null,
    name varchar(200) not null,
    phase varchar(20) not null,
    measured decimal(18,4) not null,
    measured_at datetime(6) not null,
    measured_by varchar(64) not null,
    primary key (id)
);
create index project_indicator_project on project_indicator (project_code, name, phase);

create table project_file (
    project_code varchar(40) not null,
    file_id varchar(64) not null,
    primary key (project_code, file_id)
);
create index project_file_file on project_file (file_id);

-- who reads one project only, such as an expert of its panel
create table project_guest (
    id varchar(110) not null,
    project_code varchar(40) not null,
    user_id varchar(64) not null,
    primary key (id)
);
create index project_guest_user on project_guest (user_id, project_code);

create table project_timeline (
    id bigint auto_increment not null,
    project_code varchar(40) not null,
    happened_at datetime(6) not null,
    kind varchar(40) not null,
    text longtext not null,
    actor_id varchar(64) not null,
    actor_name varchar(100) not null,
    primary key (id)
);
create index project_timeline_project on project_timeline (project_code, id);
