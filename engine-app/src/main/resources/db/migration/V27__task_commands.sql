-- a command's whole answer is kept, which may be long
alter table idempotency add column answer longtext;
update idempotency set answer = outcome;
alter table idempotency drop column outcome;
-- old keys are let go
create index idempotency_first on idempotency (first_at);
