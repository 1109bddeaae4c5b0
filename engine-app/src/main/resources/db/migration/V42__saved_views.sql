-- lists of other pages are named too; what was named before is of the task list
alter table task_view rename to saved_view;
alter table saved_view add column place varchar(20) default 'TASKS' not null;
