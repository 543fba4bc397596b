create schema identity;

create table identity.users (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  subject varchar(64) not null unique,
  username varchar(120) not null unique,
  email varchar(254) not null,
  display_name varchar(200) not null,
  user_type varchar(30) not null
    check (user_type in ('OEM', 'Tier1', 'Developer', 'Investor', 'Admin', 'SystemIntegrator', 'Startup', 'Staff')),
  company_id bigint,
  company_name varchar(200),
  position varchar(120),
  phone varchar(40),
  country varchar(2),
  locale varchar(10) not null,
  zone varchar(60) not null,
  theme varchar(10) not null check (theme in ('light', 'dark', 'system')),
  density varchar(12) not null check (density in ('comfortable', 'compact')),
  last_login_at timestamptz
);
create index users_of_company on identity.users (company_id, id);
create index users_by_email on identity.users (lower(email));

create table identity.user_roles (
  user_id bigint not null references identity.users,
  role varchar(60) not null,
  primary key (user_id, role)
);
create index user_roles_by_role on identity.user_roles (role, user_id);

create table identity.partner_clients (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  client_id varchar(120) not null unique,
  company_id bigint not null
);
