create table project_first_verdict (
    id varchar(60) not null,
    project_code varchar(40) not null,
    part varchar(20) not null,
    passed boolean not null,
    reason varchar(2000) not null,
    given_by varchar(64) not null,
    given_by_name varchar(100) not null,
    given_at datetime(6) not null,
    primary key (id)
);
create index project_first_verdict_project on project_first_verdict (project_code);

create table project_panel (
    project_code varchar(40) not null,
    version bigint not null,
    needed integer not null,
    in_support boolean,
    mean_score decimal(5,2),
    chair varchar(64),
    summary longtext,
    recorded_by varchar(64),
    recorded_at datetime(6),
    primary key (project_code)
);

create table project_panel_member (
    id varchar(110) not null,
    version bigint not null,
    project_code varchar(40) not null,
    expert varchar(64) not null,
    expert_name varchar(100) not null,
    recusal_reason varchar(500),
    in_support boolean,
    score integer,
    suggested_wan decimal(14,2),
    opinion_text longtext,
    given_at datetime(6),
    primary key (id)
);
create index project_panel_member_project on project_panel_member (project_code);

-- round: version of the baseline that stood when it was given; a second review opens round 1
create table project_joint_verdict (
    id varchar(80) not null,
    project_code varchar(40) not null,
    review_round integer not null,
    reviewer varchar(20) not null,
    recommended boolean not null,
    recommended_wan decimal(14,2),
    recommend_group varchar(60),
    reason varchar(2000) not null,
    given_by varchar(64) not null,
    given_by_name varchar(100) not null,
    given_at datetime(6) not null,
    primary key (id)
);
create index project_joint_verdict_project on project_joint_verdict (project_code, review_round);
