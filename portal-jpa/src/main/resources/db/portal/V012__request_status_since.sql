-- When a request came to the state it is in: what people mean by "changed"
alter table clients.project_requests add column status_since timestamptz;
update clients.project_requests set status_since = updated_at;
alter table clients.project_requests alter column status_since set not null;
drop index clients.project_requests_of_company_by_change;
drop index clients.project_requests_by_change;
create index project_requests_of_company_by_change on clients.project_requests (company_id, status_since, public_id);
create index project_requests_by_change on clients.project_requests (status_since, public_id);
