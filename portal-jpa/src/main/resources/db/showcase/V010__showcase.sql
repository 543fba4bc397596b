create schema showcase;

create table showcase.capabilities (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  slug varchar(80) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  zone varchar(20) not null
    check (zone in ('Cockpit', 'Driving', 'Body', 'Energy', 'Connectivity', 'Platform')),
  picture_url varchar(200) not null,
  map_x integer not null check (map_x between 0 and 1000),
  map_y integer not null check (map_y between 0 and 400),
  technology_stack jsonb not null,
  sort_order integer not null
);

create table showcase.capability_translations (
  capability_id bigint not null references showcase.capabilities,
  language varchar(2) not null check (language in ('zh', 'en')),
  name varchar(80) not null,
  summary varchar(300) not null,
  description text not null,
  deliverables jsonb not null,
  primary key (capability_id, language)
);

create table showcase.development_cases (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  slug varchar(80) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  case_type varchar(40) not null
    check (case_type in ('Navigation App', 'Entertainment System', 'Voice Assistant', 'Vehicle Control')),
  technology_stack jsonb not null,
  platform varchar(160),
  project_duration varchar(20) not null,
  team_size integer not null check (team_size > 0),
  delivered_on date,
  picture_url varchar(200) not null,
  screenshots_url jsonb not null,
  is_featured boolean not null,
  sort_order integer not null,
  status varchar(20) not null check (status in ('Draft', 'Published', 'Archived')),
  status_before_archive varchar(20) check (status_before_archive in ('Draft', 'Published')),
  published_at timestamptz,
  check ((status = 'Archived') = (status_before_archive is not null)),
  check (status <> 'Published' or published_at is not null)
);
create index development_cases_by_order on showcase.development_cases (status, sort_order, public_id);
create index development_cases_by_type on showcase.development_cases (status, case_type, sort_order);

create table showcase.development_case_translations (
  case_id bigint not null references showcase.development_cases,
  language varchar(2) not null check (language in ('zh', 'en')),
  case_title varchar(160) not null,
  summary varchar(400) not null,
  problem text not null,
  description text not null,
  achievements text not null,
  client_name varchar(120) not null,
  vehicle varchar(160),
  client_testimonial text,
  testimonial_by varchar(160),
  screenshot_captions jsonb not null,
  primary key (case_id, language)
);

create table showcase.development_case_figures (
  case_id bigint not null references showcase.development_cases,
  position integer not null,
  language varchar(2) not null check (language in ('zh', 'en')),
  value varchar(40) not null,
  label varchar(160) not null,
  primary key (case_id, position)
);

create table showcase.development_case_capabilities (
  case_id bigint not null references showcase.development_cases,
  capability_id bigint not null references showcase.capabilities,
  primary key (case_id, capability_id)
);
create index development_case_capabilities_by_capability
  on showcase.development_case_capabilities (capability_id);

-- Reviews that came over from the customers' database; it names its case by slug and may come first.
create table showcase.testimonials (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  review_id uuid not null unique,
  told_by uuid not null,
  withdrawn boolean not null,
  case_slug varchar(80),
  client_name varchar(200),
  locale varchar(10),
  title varchar(200),
  content text,
  rating numeric(2, 1) check (rating between 1 and 5),
  given_at timestamptz,
  check (withdrawn = (case_slug is null)),
  check (withdrawn = (client_name is null)),
  check (withdrawn = (locale is null)),
  check (withdrawn = (content is null)),
  check (withdrawn = (given_at is null))
);
create index testimonials_of_case on showcase.testimonials (case_slug, given_at desc);
