alter table case_file add column applicant_office varchar(20);
create index case_file_office on case_file (applicant_office, number);

-- one office asked for its word in one round: consulted, to countersign, or only told of the result
create table consultation (
    id varchar(36) not null,
    case_number varchar(50) not null,
    consultation_round integer not null,
    office varchar(20) not null,
    part varchar(20) not null,
    asked_on date,
    due_on date,
    answer varchar(30),
    reason varchar(2000),
    conditions varchar(2000),
    answered_by varchar(64),
    answered_by_name varchar(100),
    answered_at datetime(6),
    urged_at datetime(6),
    primary key (id)
);
create index consultation_case on consultation (case_number, consultation_round);

-- what the lead proposes and the leader makes of it; one row for each time the case comes to the leader
create table proposal (
    id varchar(36) not null,
    case_number varchar(50) not null,
    proposal_round integer not null,
    proposal varchar(20) not null,
    reason varchar(2000) not null,
    basis varchar(500),
    proposed_by varchar(64) not null,
    proposed_by_name varchar(100) not null,
    proposed_at datetime(6) not null,
    sign_off_group varchar(60),
    meeting boolean not null,
    sign_off varchar(20),
    sign_off_reason varchar(2000),
    sign_off_basis varchar(500),
    meeting_minutes varchar(100),
    signed_by varchar(64),
    signed_by_name varchar(100),
    signed_at datetime(6),
    primary key (id)
);
create index proposal_case on proposal (case_number, proposal_round);

-- why the lead did not take the application
create table office_return (
    case_number varchar(50) not null,
    reason varchar(1000) not null,
    basis varchar(500) not null,
    primary key (case_number)
);
