-- what stood in the application form before it was corrected
create table case_earlier_form (
    id bigint auto_increment not null,
    case_number varchar(50) not null,
    data longtext not null,
    replaced_at datetime(6) not null,
    replaced_by varchar(64) not null,
    replaced_by_name varchar(100) not null,
    primary key (id)
);
create index case_earlier_form_case on case_earlier_form (case_number, id);

-- what somebody has typed so far as the answer to a notice of correction
create table correction_draft (
    id varchar(120) not null,
    case_number varchar(50) not null,
    content longtext not null,
    saved_at datetime(6) not null,
    primary key (id)
);
create index correction_draft_case on correction_draft (case_number);

create index case_file_party_number on case_file (party_id_number, number);
