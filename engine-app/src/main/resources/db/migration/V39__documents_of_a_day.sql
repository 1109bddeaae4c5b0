-- the handover notes of a day, of one hall
CREATE INDEX official_document_day ON official_document (department, type, issued_on, issued_at);
