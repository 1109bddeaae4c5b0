create table case_serial (
    serial_day date not null,
    next_serial bigint not null,
    primary key (serial_day)
);

create table case_file (
    number varchar(50) not null,
    version bigint not null,
    matter_code varchar(40) not null,
    matter_version integer not null,
    matter_name varchar(200) not null,
    situation varchar(60) not null,
    public_matter boolean not null,
    state varchar(20) not null,
    party_name varchar(100) not null,
    party_id_type varchar(20) not null,
    party_id_number varchar(40) not null,
    party_phone varchar(30) not null,
    party_agent_name varchar(100),
    party_agent_id_number varchar(40),
    applicant_user varchar(64),
    channel varchar(20) not null,
    data longtext not null,
    query_code varchar(20) not null,
    accepting_authority varchar(20) not null,
    lead_department varchar(20) not null,
    parent_number varchar(50),
    item_id varchar(60),
    cycle integer not null,
    extended boolean not null,
    submitted_at datetime(6),
    received_at datetime(6),
    received_by_name varchar(100) not null,
    accepted_on date,
    accepted_by varchar(64),
    acceptance_kind varchar(20),
    decided_at datetime(6),
    decision varchar(20),
    completed_at datetime(6),
    delivered_at datetime(6),
    due_on date,
    red_mark varchar(500),
    primary key (number)
);
create index case_file_applicant on case_file (applicant_user, number);
create index case_file_parent on case_file (parent_number);
create index case_file_state on case_file (state, due_on);
create index case_file_matter on case_file (matter_code, number);
create index case_file_party on case_file (party_name, number);

create table case_department (
    id varchar(80) not null,
    case_number varchar(50) not null,
    department varchar(20) not null,
    is_lead boolean not null,
    primary key (id)
);
create index case_department_case on case_department (case_number);
create index case_department_department on case_department (department, case_number);

-- the ledger is a JSON array to which lines are only added
create table case_clock (
    id varchar(36) not null,
    case_number varchar(50) not null,
    kind varchar(20) not null,
    cycle integer not null,
    due_on date,
    running boolean not null,
    ledger longtext not null,
    primary key (id)
);
create index case_clock_case on case_clock (case_number);

create table case_timeline (
    id bigint auto_increment not null,
    case_number varchar(50) not null,
    happened_at datetime(6) not null,
    kind varchar(40) not null,
    text longtext not null,
    actor_id varchar(64) not null,
    actor_name varchar(100) not null,
    open boolean not null,
    primary key (id)
);
create index case_timeline_case on case_timeline (case_number, id);
