-- tasks that were done and sent back or taken back since: what they said counts no more, and stays readable
create table task_undone (
    task_id varchar(64) not null,
    operation varchar(20) not null,
    undone_by varchar(64) not null,
    undone_at datetime(6) not null,
    primary key (task_id)
);

alter table opinion add column superseded_at datetime(6);
alter table site_verification add column superseded_at datetime(6);
