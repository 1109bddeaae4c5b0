-- what a list is narrowed by and searched for lies in the index too: whoever looks for a name reads the entries of the
-- own groups and no row
drop index work_item_group on work_item;
create index work_item_group on work_item
    (group_id, state, assignee, due_on, task_id, matter_code, case_number, applicant_name, matter_name);
