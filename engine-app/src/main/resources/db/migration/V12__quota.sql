-- places, posts and money of the offices: what is left is counted in one row, so that two cannot take the last one
create table quota (
    kind varchar(40) not null,
    office varchar(20) not null,
    item varchar(64) not null,
    capacity decimal(18, 4) not null,
    used decimal(18, 4) not null,
    reserved decimal(18, 4) not null,
    primary key (kind, office, item)
);
create table quota_claim (
    case_number varchar(50) not null,
    kind varchar(40) not null,
    office varchar(20) not null,
    item varchar(64) not null,
    amount decimal(18, 4) not null,
    state varchar(20) not null,
    changed_at datetime(6) not null,
    primary key (case_number)
);
create index quota_claim_of on quota_claim (kind, office, item, state);
-- who set what and why; never changed
create table quota_change (
    id varchar(36) not null,
    kind varchar(40) not null,
    office varchar(20) not null,
    item varchar(64) not null,
    capacity decimal(18, 4) not null,
    used decimal(18, 4) not null,
    reason varchar(500) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null,
    primary key (id)
);
create index quota_change_of on quota_change (kind, office, item, changed_at);
