create table idempotency (
    owner varchar(64) not null,
    idempotency_key varchar(100) not null,
    request_hash varchar(64) not null,
    outcome varchar(500) not null,
    first_at datetime(6) not null,
    primary key (owner, idempotency_key)
);
