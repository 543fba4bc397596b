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

-- Hibernate Search's outbox-polling coordination
create table platform.hsearch_agent (
  id uuid primary key,
  assignedshardindex integer,
  expiration timestamp(6) with time zone not null,
  name varchar(255) not null,
  payload bytea,
  state varchar(255) not null,
  tenantid varchar(255),
  totalshardcount integer,
  type varchar(255) not null
);

create table platform.hsearch_outbox_event (
  id uuid primary key,
  entityid varchar(256) not null,
  entityidhash integer not null,
  entityname varchar(256) not null,
  payload bytea not null,
  processafter timestamp(6) with time zone not null,
  retries integer not null,
  status varchar(255) not null,
  tenantid varchar(255)
);
create index hsearch_outbox_event_entityidhash on platform.hsearch_outbox_event (entityidhash);
create index hsearch_outbox_event_processafter on platform.hsearch_outbox_event (processafter);
create index hsearch_outbox_event_status on platform.hsearch_outbox_event (status);
