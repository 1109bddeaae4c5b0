CREATE TABLE org_unit (
    code        VARCHAR(16)  NOT NULL PRIMARY KEY,
    name        VARCHAR(100) NOT NULL,
    short_name  VARCHAR(50)  NOT NULL,
    parent      VARCHAR(16),
    kind        VARCHAR(20)  NOT NULL,
    credit_code VARCHAR(18),
    mark        VARCHAR(100) NOT NULL
);

CREATE TABLE org_role (
    id           VARCHAR(40)  NOT NULL PRIMARY KEY,
    name         VARCHAR(50)  NOT NULL,
    what_they_do VARCHAR(300) NOT NULL,
    level        VARCHAR(20)  NOT NULL,
    mark         VARCHAR(100) NOT NULL
);

-- demo: put there by the profile "demo"; such an account opens nothing in any other profile
-- login_failures: wrong passwords in a row; locked_until: UTC
CREATE TABLE staff (
    user_id        VARCHAR(64)  NOT NULL PRIMARY KEY,
    name           VARCHAR(50)  NOT NULL,
    demo           BOOLEAN      NOT NULL,
    password_hash  VARCHAR(200),
    login_failures INTEGER      NOT NULL,
    locked_until   DATETIME(6)
);

CREATE TABLE post (
    user_id VARCHAR(64) NOT NULL,
    role_id VARCHAR(40) NOT NULL,
    unit    VARCHAR(16) NOT NULL,
    PRIMARY KEY (user_id, role_id, unit),
    FOREIGN KEY (user_id) REFERENCES staff (user_id),
    FOREIGN KEY (role_id) REFERENCES org_role (id),
    FOREIGN KEY (unit) REFERENCES org_unit (code)
);

CREATE INDEX post_by_group ON post (role_id, unit, user_id);
CREATE INDEX staff_by_name ON staff (name);
