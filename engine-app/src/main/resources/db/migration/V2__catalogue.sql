create table matter_version (
    id varchar(36) not null,
    code varchar(32) not null,
    version integer not null,
    content longtext not null,
    form longtext not null,
    content_sha256 varchar(64) not null,
    form_sha256 varchar(64) not null,
    published_at datetime(6) not null,
    primary key (id),
    constraint uk_matter_version unique (code, version)
);
