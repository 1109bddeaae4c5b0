-- what one node tells the open pages of the others
create table list_change (
    id bigint not null auto_increment,
    node varchar(36) not null,
    changes longtext not null,
    told_at datetime(6) not null,
    primary key (id)
);
create index list_change_told on list_change (told_at);
