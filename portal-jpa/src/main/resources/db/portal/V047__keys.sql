-- The house's keys lie in a credential store; here stands by what each is known again
create table platform.key_versions (
  name varchar(10) not null check (name = 'master'),
  version integer not null check (version > 0),
  check_value char(64) not null,
  first_seen_at timestamptz not null,
  retired_at timestamptz,
  primary key (name, version)
);

-- Keys of companies and of the house, wrapped by a master key; one that was destroyed leaves its row
create table platform.wrapped_keys (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  scope varchar(10) not null check (scope in ('Company', 'House')),
  owner_id bigint not null,
  version integer not null check (version > 0),
  master_version integer not null check (master_version > 0),
  wrapped bytea,
  destroyed_at timestamptz,
  unique (scope, owner_id, version),
  check ((wrapped is null) = (destroyed_at is not null))
);
create index wrapped_keys_by_master on platform.wrapped_keys (master_version, id) where destroyed_at is null;

-- Where a file's encrypted content lies, and its own key, wrapped by its owner's; a file from before
-- has neither and lies in clear under its hash until a job has encrypted it
alter table platform.stored_files
  add column content_id uuid unique,
  add column key_id bigint references platform.wrapped_keys,
  add column content_key bytea,
  add check ((content_id is null) = (key_id is null) and (content_id is null) = (content_key is null));
create index stored_files_by_key on platform.stored_files (key_id, id);
create index stored_files_in_clear on platform.stored_files (id) where content_id is null;
