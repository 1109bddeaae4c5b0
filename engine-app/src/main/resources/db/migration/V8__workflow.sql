-- every evaluation of a decision table: version, inputs, fired rules, outcome
create table decision_evaluation (
    id varchar(36) not null,
    decision varchar(100) not null,
    version integer not null,
    case_number varchar(50),
    evaluated_at datetime(6) not null,
    inputs longtext not null,
    fired_rules longtext not null,
    outcome longtext not null,
    primary key (id)
);
create index decision_evaluation_case on decision_evaluation (case_number, evaluated_at);
create index decision_evaluation_decision on decision_evaluation (decision, evaluated_at);
