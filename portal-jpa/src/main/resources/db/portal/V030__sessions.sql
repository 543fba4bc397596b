-- Where people are signed in: one row for each session at the identity provider
create table identity.user_sessions (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sid varchar(64) not null unique,
  user_id bigint not null references identity.users,
  address varchar(45) not null,
  device varchar(80) not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_seconds integer not null check (idle_seconds > 0),
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason varchar(20)
    check (end_reason in ('SignedOut', 'EndedByOwner', 'Idle', 'Expired', 'Provider', 'Disabled')),
  provider_ended boolean not null default false,
  check ((ended_at is null) = (end_reason is null))
);
create index user_sessions_of_user on identity.user_sessions (user_id, last_seen_at desc) where ended_at is null;
create index user_sessions_open on identity.user_sessions (expires_at) where ended_at is null;
create index user_sessions_to_end on identity.user_sessions (id) where ended_at is not null and not provider_ended;

-- Whose tokens are no longer believed, and which of them: what was issued up to that moment
create table identity.revocations (
  holder varchar(80) primary key,
  revoked_until timestamptz not null,
  noted_at timestamptz not null
);
create index revocations_by_time on identity.revocations (noted_at);

alter table platform.audit_entries drop constraint audit_entries_action_check;
alter table platform.audit_entries add constraint audit_entries_action_check
  check (action in ('Created', 'Changed', 'Erased', 'SignedIn', 'SignInFailed', 'SignedOut', 'SessionEnded',
    'Downloaded', 'Exported', 'Refused'));
