-- what a person writes again and again in opinions
create table opinion_phrase (
    id varchar(36) not null,
    user_id varchar(64) not null,
    phrase varchar(200) not null,
    added_at datetime(6) not null,
    primary key (id)
);
create index opinion_phrase_owner on opinion_phrase (user_id, added_at);
