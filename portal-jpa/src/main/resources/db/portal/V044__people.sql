-- Who still belongs, and what the identity provider has yet to learn of it
alter table identity.users add column status varchar(10) not null default 'Active'
  check (status in ('Active', 'Removed'));
alter table identity.users add column provider_due boolean not null default false;
create index users_of_company_by_name on identity.users (company_id, status, display_name, public_id);
create index users_by_name on identity.users (status, display_name, public_id);
create index users_with_provider_due on identity.users (id) where provider_due;

-- Whom somebody asked to join, and what her letter holds
create table identity.invitations (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint,
  company_name varchar(200),
  user_type varchar(30) not null
    check (user_type in ('OEM', 'Tier1', 'Developer', 'Investor', 'Admin', 'SystemIntegrator', 'Startup', 'Staff')),
  email varchar(120) not null,
  roles varchar(200) not null,
  locale varchar(10) not null,
  status varchar(10) not null check (status in ('Open', 'Accepted', 'Withdrawn')),
  invited_by bigint not null references identity.users,
  invited_by_name varchar(200) not null,
  accepted_at timestamptz
);
create unique index invitations_open on identity.invitations (coalesce(company_id, 0), lower(email))
  where status = 'Open';
create index invitations_of_company on identity.invitations (company_id, status, created_at desc, public_id);

-- Beside the invitation, whose changes are recorded; without a hash no letter of it can be used
create table identity.invitation_letters (
  invitation_id bigint primary key references identity.invitations,
  row_version integer not null,
  code_hash varchar(64),
  sent_at timestamptz not null,
  letters integer not null
);
create unique index invitation_letters_by_code on identity.invitation_letters (code_hash);

-- Two more reasons why a session ends; others may have added theirs to the list
do $$
declare
  known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint
  where conrelid = 'identity.user_sessions'::regclass and conname = 'user_sessions_end_reason_check';
  alter table identity.user_sessions drop constraint user_sessions_end_reason_check;
  execute 'alter table identity.user_sessions add constraint user_sessions_end_reason_check '
    || replace(known, 'ARRAY[', 'ARRAY[''Removed''::character varying, ''RoleChanged''::character varying, ');
end $$;
