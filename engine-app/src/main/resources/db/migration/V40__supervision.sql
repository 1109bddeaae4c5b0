-- what is late in a department: the beginning of its part, read by those who supervise
create index work_item_late on work_item (department, state, due_on);
