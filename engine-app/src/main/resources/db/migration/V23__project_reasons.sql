-- the reasons of several reviewers stand there together: each may be as long as the column was
alter table project add column reasons longtext;
update project set reasons = reason;
alter table project drop column reason;
