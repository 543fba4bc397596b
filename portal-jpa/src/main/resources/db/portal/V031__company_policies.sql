-- What a company asks of its own people
create table identity.company_policies (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint not null unique,
  second_factor boolean not null
);

-- A second factor given before a dangerous act
alter table platform.audit_entries drop constraint audit_entries_action_check;
alter table platform.audit_entries add constraint audit_entries_action_check
  check (action in ('Created', 'Changed', 'Erased', 'SignedIn', 'SignInFailed', 'Confirmed', 'SignedOut',
    'SessionEnded', 'Downloaded', 'Exported', 'Refused'));

-- How surely the provider knew her when the session began: 1 by password, 2 by a second factor too
alter table identity.user_sessions add column level smallint not null default 1;

alter table identity.user_sessions drop constraint user_sessions_end_reason_check;
alter table identity.user_sessions add constraint user_sessions_end_reason_check
  check (end_reason in ('SignedOut', 'EndedByOwner', 'Idle', 'Expired', 'Provider', 'Disabled', 'Policy'));
