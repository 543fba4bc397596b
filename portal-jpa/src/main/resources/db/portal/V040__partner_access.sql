-- What a partner's system may do, how often, and why it was let in
alter table identity.partner_clients
  add column name varchar(120),
  add column reason varchar(1000) not null default '',
  add column status varchar(10) not null default 'Active' check (status in ('Active', 'Paused', 'Removed')),
  add column faces varchar(60) not null default 'business client project',
  add column plan varchar(10) not null default 'Standard' check (plan in ('Trial', 'Standard', 'High')),
  add column per_minute integer check (per_minute > 0),
  add column per_day integer check (per_day > 0),
  add column limits_version bigint not null default 0,
  add column certificate_bound boolean not null default false,
  add column secret_rotated_at timestamptz,
  add column last_called_at timestamptz;
update identity.partner_clients set name = client_id, secret_rotated_at = created_at;
alter table identity.partner_clients alter column name set not null;
alter table identity.partner_clients alter column reason drop default;
alter table identity.partner_clients alter column status drop default;
alter table identity.partner_clients alter column faces drop default;
alter table identity.partner_clients alter column plan drop default;
alter table identity.partner_clients alter column limits_version drop default;
alter table identity.partner_clients alter column certificate_bound drop default;
create index partner_clients_by_name on identity.partner_clients (name, public_id);
create index partner_clients_of_company on identity.partner_clients (company_id, name, public_id);

-- How often a partner's system called, day by day (UTC); counted in memory, added up every few seconds
create table identity.partner_usage (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  partner_id bigint not null references identity.partner_clients,
  day date not null,
  calls bigint not null,
  refused bigint not null,
  unique (partner_id, day)
);
