create schema clients;

create table clients.company_info (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_name varchar(200) not null,
  slug varchar(80) not null unique,
  company_type varchar(30) not null
    check (company_type in ('OEM', 'Tier1', 'SystemIntegrator', 'Startup')),
  industry varchar(120),
  scale varchar(20) check (scale in ('Small', 'Medium', 'Large', 'Enterprise')),
  country varchar(2),
  website varchar(300),
  description varchar(4000),
  logo_url varchar(300)
);
create index company_info_by_name on clients.company_info (company_name, public_id);

alter table identity.users
  add foreign key (company_id) references clients.company_info;
alter table identity.partner_clients
  add foreign key (company_id) references clients.company_info;

create table clients.clients (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint unique references clients.company_info,
  user_id bigint unique references identity.users,
  company_name varchar(200) not null,
  client_type varchar(30) not null
    check (client_type in ('OEM', 'Tier1', 'SystemIntegrator', 'Startup', 'Developer', 'Investor')),
  cooperation_level varchar(20) not null
    check (cooperation_level in ('Strategic', 'Regular', 'Potential')),
  logo_url varchar(300),
  website varchar(300),
  description varchar(4000),
  contact_info jsonb,
  status varchar(20) not null check (status in ('Active', 'Pending', 'Inactive')),
  signed_at timestamptz,
  -- a company, or a person alone
  check ((company_id is null) <> (user_id is null))
);

create table clients.client_profiles (
  user_id bigint primary key references identity.users,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  contact_person varchar(200) not null,
  department varchar(120),
  business_requirements varchar(4000),
  preferred_contact_method varchar(20) not null
    check (preferred_contact_method in ('Email', 'Phone', 'WeChat')),
  project_budget_range varchar(30),
  cooperation_history varchar(4000)
);
create index client_profiles_of_company on clients.client_profiles (company_id, user_id);

create table clients.registrations (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  kind varchar(20) not null check (kind in ('Company', 'Developer', 'Investor')),
  status varchar(20) not null check (status in ('Pending', 'Approved', 'Rejected')),
  subject varchar(64) not null unique,
  username varchar(120) not null,
  email varchar(254) not null,
  display_name varchar(200) not null,
  department varchar(120),
  position varchar(120),
  phone varchar(40),
  country varchar(2),
  preferred_contact_method varchar(20) not null
    check (preferred_contact_method in ('Email', 'Phone', 'WeChat')),
  project_budget_range varchar(30),
  locale varchar(10) not null,
  company_name varchar(200),
  company_type varchar(30) check (company_type in ('OEM', 'Tier1', 'SystemIntegrator', 'Startup')),
  industry varchar(120),
  scale varchar(20) check (scale in ('Small', 'Medium', 'Large', 'Enterprise')),
  website varchar(300),
  company_description varchar(4000),
  message varchar(2000),
  decision_reason varchar(2000),
  decided_by bigint references identity.users,
  decided_by_name varchar(200),
  decided_at timestamptz,
  company_id bigint references clients.company_info,
  check (kind <> 'Company' or (company_name is not null and company_type is not null)),
  check (status <> 'Rejected' or decision_reason is not null)
);
create index registrations_in_order on clients.registrations (created_at, public_id);
create index registrations_of_status on clients.registrations (status, created_at, public_id);

create sequence clients.request_number_seq;

create table clients.project_requests (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  number varchar(20) not null unique,
  applicant_id bigint references identity.users,
  partner_client varchar(120),
  company_id bigint references clients.company_info,
  project_type varchar(30) not null
    check (project_type in ('App Development', 'System Integration', 'UI/UX Design', 'Testing')),
  project_title varchar(200) not null,
  project_description varchar(20000) not null,
  technical_requirements jsonb not null,
  expected_outcomes varchar(20000),
  timeline varchar(200),
  budget_range varchar(30),
  status varchar(20) not null
    check (status in ('Submitted', 'Under_Review', 'Approved', 'Rejected', 'In_Progress', 'Completed', 'Withdrawn')),
  assigned_pm bigint references identity.users,
  decision_reason varchar(2000),
  submitted_at timestamptz not null,
  -- a person, or a partner's system for its company
  check ((applicant_id is null) <> (partner_client is null)),
  check (partner_client is null or company_id is not null),
  check (status <> 'Rejected' or decision_reason is not null),
  check (status not in ('Approved', 'In_Progress', 'Completed') or assigned_pm is not null)
);
create index project_requests_of_company on clients.project_requests (company_id, submitted_at, public_id);
create index project_requests_of_company_by_change on clients.project_requests (company_id, updated_at, public_id);
create index project_requests_of_company_by_title on clients.project_requests (company_id, project_title, public_id);
create index project_requests_of_applicant on clients.project_requests (applicant_id, submitted_at, public_id);
create index project_requests_in_order on clients.project_requests (submitted_at, public_id);
create index project_requests_by_change on clients.project_requests (updated_at, public_id);
create index project_requests_by_title on clients.project_requests (project_title, public_id);
create index project_requests_of_status on clients.project_requests (status, submitted_at, public_id);
create index project_requests_of_manager on clients.project_requests (assigned_pm, submitted_at, public_id);

create table clients.request_transitions (
  id uuid primary key,
  request_id bigint not null references clients.project_requests,
  company_id bigint references clients.company_info,
  at timestamptz not null,
  actor_id bigint references identity.users,
  actor_name varchar(200) not null,
  from_status varchar(20),
  to_status varchar(20) not null,
  note varchar(2000)
);
create index request_transitions_of_request on clients.request_transitions (request_id, at, id);

create table clients.request_drafts (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  author_id bigint not null references identity.users,
  company_id bigint references clients.company_info,
  project_type varchar(30)
    check (project_type in ('App Development', 'System Integration', 'UI/UX Design', 'Testing')),
  project_title varchar(200),
  project_description varchar(20000),
  technical_requirements jsonb not null,
  expected_outcomes varchar(20000),
  timeline varchar(200),
  budget_range varchar(30),
  archived_at timestamptz
);
create index request_drafts_of_author on clients.request_drafts (author_id, updated_at);

create table clients.evaluations (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  request_id bigint not null unique references clients.project_requests,
  company_id bigint references clients.company_info,
  feasibility varchar(20) not null check (feasibility in ('Feasible', 'Conditional', 'Not_Feasible')),
  effort_days numeric(8, 1) not null check (effort_days >= 0),
  risk varchar(20) not null check (risk in ('Low', 'Medium', 'High')),
  price_amount numeric(15, 2) not null check (price_amount >= 0),
  price_currency varchar(3) not null,
  summary varchar(4000) not null,
  evaluated_by bigint references identity.users,
  evaluated_by_name varchar(200) not null,
  evaluated_at timestamptz not null
);
