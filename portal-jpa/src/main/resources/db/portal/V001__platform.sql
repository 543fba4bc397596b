create sequence platform.entity_id_seq increment by 50;

create table platform.outbox_messages (
  id uuid primary key,
  kind varchar(80) not null,
  body text not null,
  written_at timestamptz not null
);

create table platform.consumed_messages (
  message_id uuid not null,
  consumer varchar(80) not null,
  consumed_at timestamptz not null,
  primary key (message_id, consumer)
);

create table platform.audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id bigint,
  actor_name varchar(200) not null,
  company_id bigint,
  entity_type varchar(80) not null,
  entity_id uuid not null,
  action varchar(20) not null check (action in ('Created', 'Changed', 'Erased')),
  changes jsonb not null,
  trace_id varchar(32) not null
);
create index audit_entries_of_entity on platform.audit_entries (entity_id, id);
create index audit_entries_of_company on platform.audit_entries (company_id, id);

create table platform.idempotency_keys (
  id bigint generated always as identity primary key,
  client varchar(120) not null,
  key varchar(120) not null,
  fingerprint varchar(64) not null,
  answer text not null,
  answered_at timestamptz not null,
  unique (client, key)
);
