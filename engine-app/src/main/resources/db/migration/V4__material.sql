-- The content of a file lies in the folder runonce.material.location under its hash, once however often it is uploaded.
CREATE TABLE material_file (
    id          VARCHAR(36)  NOT NULL,
    sha256      VARCHAR(64)  NOT NULL,
    size_bytes  BIGINT       NOT NULL,
    media_type  VARCHAR(100) NOT NULL,
    name        VARCHAR(200) NOT NULL,
    uploaded_by VARCHAR(64)  NOT NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE case_material (
    case_number VARCHAR(50)  NOT NULL,
    material_id VARCHAR(64)  NOT NULL,
    position_no INTEGER      NOT NULL,
    name        VARCHAR(200) NOT NULL,
    necessity   VARCHAR(20)  NOT NULL,
    trust       VARCHAR(1)   NOT NULL,
    copies      INTEGER      NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    PRIMARY KEY (case_number, material_id)
);

-- What was handed in for a material, cycle by cycle; nothing is replaced. A line without a file is paper.
CREATE TABLE case_material_supply (
    id           VARCHAR(36) NOT NULL,
    case_number  VARCHAR(50) NOT NULL,
    material_id  VARCHAR(64) NOT NULL,
    cycle_no     INTEGER     NOT NULL,
    position_no  INTEGER     NOT NULL,
    file_id      VARCHAR(36),
    paper_copies INTEGER     NOT NULL,
    supplied_by  VARCHAR(64) NOT NULL,
    supplied_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX case_material_supply_case ON case_material_supply (case_number, material_id);
CREATE INDEX case_material_supply_file ON case_material_supply (file_id);
