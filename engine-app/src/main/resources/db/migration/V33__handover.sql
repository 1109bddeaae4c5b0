-- a handover: what was previewed, who ordered it, and what became of each task; begun_at is null for a mere preview
create table handover (
    id varchar(36) not null,
    digest varchar(64) not null,
    from_user varchar(64) not null,
    to_user varchar(64),
    per_group longtext not null,
    reason varchar(500) not null,
    by_user varchar(64) not null,
    previewed_at datetime(6) not null,
    begun_at datetime(6),
    more boolean not null,
    primary key (id)
);
create unique index handover_digest on handover (digest);

-- seen: how the task stood at the preview
create table handover_task (
    handover_id varchar(36) not null,
    task_id varchar(64) not null,
    place integer not null,
    task_name varchar(200) not null,
    case_number varchar(50) not null,
    matter_name varchar(200) not null,
    department varchar(20) not null,
    group_id varchar(100) not null,
    tie varchar(10) not null,
    fate varchar(20) not null,
    to_user varchar(64),
    to_name varchar(100),
    seen varchar(300) not null,
    outcome varchar(10) not null,
    problem longtext,
    settled_at datetime(6),
    primary key (handover_id, task_id)
);
