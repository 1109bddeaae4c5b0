-- One counter for each department, year and kind of document; its row is locked until the issuing transaction ends.
CREATE TABLE document_series (
    department  VARCHAR(16) NOT NULL,
    series_year INTEGER     NOT NULL,
    series      VARCHAR(20) NOT NULL,
    last_number INTEGER     NOT NULL,
    PRIMARY KEY (department, series_year, series)
);

-- Whoever begins a new counter locks this row first, so that two never begin the same.
CREATE TABLE document_series_gate (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO document_series_gate (id) VALUES (1);

-- A voided document keeps its number; nothing is deleted.
CREATE TABLE official_document (
    id            VARCHAR(36)  NOT NULL,
    type          VARCHAR(10)  NOT NULL,
    number_text   VARCHAR(80)  NOT NULL,
    case_number   VARCHAR(50)  NOT NULL,
    department    VARCHAR(16)  NOT NULL,
    title         VARCHAR(100) NOT NULL,
    content       LONGTEXT     NOT NULL,
    body          LONGTEXT     NOT NULL,
    issued_on     DATE         NOT NULL,
    issued_by     VARCHAR(64)  NOT NULL,
    issued_at     DATETIME(6)  NOT NULL,
    sealed_by     VARCHAR(150) NOT NULL,
    seal_key      VARCHAR(32)  NOT NULL,
    signature     VARCHAR(200) NOT NULL,
    verify_code   VARCHAR(20)  NOT NULL,
    voided_at     DATETIME(6),
    voided_by     VARCHAR(64),
    voided_reason VARCHAR(500),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX official_document_number ON official_document (number_text);
CREATE UNIQUE INDEX official_document_verify ON official_document (verify_code);
CREATE INDEX official_document_case ON official_document (case_number, issued_at);
