-- what keeps an open task from being completed: a reason of law, or the operator who suspended its process
alter table work_item add column suspended_ground varchar(50);
alter table work_item add column suspended_until date;
alter table work_item add column engine_suspended boolean default false not null;
