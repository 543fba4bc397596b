-- Who may do what with which thing: rules that an administrator edits, each version kept
create table identity.access_rules (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code varchar(60) not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  effect varchar(10) not null check (effect in ('Allow', 'Deny')),
  kind varchar(60) not null,
  actions jsonb not null,
  condition varchar(4000) not null,
  names jsonb not null,
  reasons jsonb not null,
  active boolean not null
);

create table identity.access_rule_versions (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  rule_id bigint not null references identity.access_rules,
  number integer not null,
  effect varchar(10) not null check (effect in ('Allow', 'Deny')),
  kind varchar(60) not null,
  actions jsonb not null,
  condition varchar(4000) not null,
  names jsonb not null,
  reasons jsonb not null,
  active boolean not null,
  author_name varchar(200) not null,
  note varchar(500),
  unique (rule_id, number)
);

-- What held in code before
insert into identity.access_rules
  (id, public_id, row_version, created_at, updated_at, code, effect, kind, actions, condition, names, reasons, active)
values
  (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(), 'documents-staff', 'Allow', 'Document',
   '["READ", "DOWNLOAD"]', 'subject.roles has "staff" or subject.roles has "system"',
   '{"en": "Staff read every document", "zh": "员工可阅读所有文档"}',
   '{"en": "Every document is open to our staff.", "zh": "所有文档对我方员工开放。"}', true),
  (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(), 'documents-shared', 'Allow', 'Document',
   '["READ", "DOWNLOAD"]', 'object.access in ("Public", "Client") and object.archived = false',
   '{"en": "Customers read what is shared with them", "zh": "客户可阅读共享给他们的文档"}',
   '{"en": "This document is not shared with customers. Documents for our team alone open when the project manager shares them, or opens them for you for a time.", "zh": "此文档未共享给客户。仅限我方团队的文档，在项目经理共享或临时为您开放后可阅读。"}', true),
  (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(), 'documents-granted', 'Allow', 'Document',
   '["READ", "DOWNLOAD"]', 'object.id in subject.granted and object.archived = false',
   '{"en": "People read what was opened for them for a time", "zh": "可阅读临时为本人开放的文档"}',
   '{"en": "You have no access to this document for the time being.", "zh": "您目前没有此文档的访问权限。"}', true);

insert into identity.access_rule_versions
  (id, public_id, row_version, created_at, updated_at, rule_id, number, effect, kind, actions, condition, names, reasons,
   active, author_name, note)
select nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(), id, 1, effect, kind, actions, condition, names,
  reasons, active, 'system', null
from identity.access_rules;

-- Somebody asks for a thing she may not see; while it is granted she may
create table identity.access_requests (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint,
  asker_id bigint not null references identity.users,
  owner_id bigint not null references identity.users,
  kind varchar(60) not null,
  object_id uuid not null,
  title varchar(300) not null,
  reason varchar(1000) not null,
  days integer not null check (days between 1 and 90),
  state varchar(20) not null check (state in ('Asked', 'Granted', 'Refused', 'Withdrawn', 'Ended')),
  decided_by bigint references identity.users,
  decided_at timestamptz,
  note varchar(1000),
  valid_until timestamptz,
  check ((state in ('Granted', 'Ended')) = (valid_until is not null))
);
create unique index access_requests_open on identity.access_requests (asker_id, object_id) where state = 'Asked';
create index access_requests_granted on identity.access_requests (asker_id, valid_until) where state = 'Granted';
create index access_requests_owner on identity.access_requests (state, created_at desc, id desc);
