create table shared_component (
    code varchar(60) not null,
    provider varchar(20) not null,
    state varchar(20) not null,
    project_code varchar(40),
    content longtext not null,
    changed_at datetime(6) not null,
    primary key (code)
);
create unique index shared_component_project on shared_component (project_code);

create table component_adopter (
    id varchar(36) not null,
    component_code varchar(60) not null,
    office varchar(20) not null,
    project_code varchar(40) not null,
    purpose varchar(500) not null,
    adopted_by varchar(64) not null,
    adopted_at datetime(6) not null,
    primary key (id)
);
create unique index component_adopter_once on component_adopter (component_code, office, project_code);
