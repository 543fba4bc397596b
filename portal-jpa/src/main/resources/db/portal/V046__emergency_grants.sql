-- Access to a company's things in an emergency: asked for by one, granted by another, for a while
create sequence identity.emergency_numbers;

create table identity.emergency_grants (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  grant_number varchar(12) not null unique,
  company_id bigint not null,
  company_name varchar(200) not null,
  asked_by bigint not null references identity.users,
  asked_by_name varchar(200) not null,
  reason varchar(2000) not null check (length(reason) >= 20),
  minutes integer not null check (minutes between 15 and 240),
  asked_at timestamptz not null,
  status varchar(10) not null check (status in ('Asked', 'Granted', 'Refused', 'Ended')),
  decided_by bigint references identity.users,
  decided_by_name varchar(200),
  decided_at timestamptz,
  ends_at timestamptz,
  ended_by_name varchar(200),
  ended_at timestamptz,
  check (decided_by <> asked_by),
  check ((status = 'Asked') = (decided_by is null)),
  check (ends_at <= decided_at + make_interval(mins => minutes)),
  check ((status in ('Granted', 'Ended')) = (ends_at is not null))
);
create index emergency_grants_by_time on identity.emergency_grants (asked_at desc, public_id);
create index emergency_grants_of_company on identity.emergency_grants (company_id, asked_at desc, public_id);
create index emergency_grants_live on identity.emergency_grants (asked_by, company_id) where status = 'Granted';

-- What somebody read by such a grant stands in the trail; others may have added to the list
do $$
declare
  known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint
  where conrelid = 'platform.audit_entries'::regclass and conname = 'audit_entries_action_check';
  if known not like '%''Read''%' then
    alter table platform.audit_entries drop constraint audit_entries_action_check;
    execute 'alter table platform.audit_entries add constraint audit_entries_action_check '
      || replace(known, 'ARRAY[', 'ARRAY[''Read''::character varying, ');
  end if;
end $$;
