-- Who changed what of our own presentation, in the transaction of the change
create table platform.audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id bigint,
  actor_name varchar(200) not null,
  company_id bigint,
  entity_type varchar(80) not null,
  entity_id uuid not null,
  entity_version integer not null,
  action varchar(20) not null check (action in ('Created', 'Changed', 'Erased')),
  changes jsonb not null,
  trace_id varchar(32) not null
);
create index audit_entries_of_entity on platform.audit_entries (entity_id, id);
create index audit_entries_by_time on platform.audit_entries (at, id);
