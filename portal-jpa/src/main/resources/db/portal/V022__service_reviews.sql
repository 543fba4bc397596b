create table projects.service_reviews (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  client_id bigint not null references clients.clients,
  project_id bigint not null references projects.project_info,
  author_id bigint not null references identity.users,
  locale varchar(10) not null,
  rating numeric(2, 1) not null check (rating between 1.0 and 5.0),
  review_title varchar(120) not null,
  review_content text not null,
  service_aspects jsonb not null,
  improvements_suggested text,
  would_recommend boolean not null,
  is_public boolean not null,
  state varchar(20) not null check (state in ('Submitted', 'Published', 'Declined', 'Withdrawn')),
  case_slug varchar(120),
  decline_reason varchar(1000),
  decided_by_name varchar(200),
  decided_at timestamptz,
  unique (project_id, author_id),
  check (state <> 'Published' or (is_public and case_slug is not null)),
  check (state <> 'Declined' or decline_reason is not null)
);
create index service_reviews_by_change on projects.service_reviews (updated_at, public_id);
create index service_reviews_by_state on projects.service_reviews (state, updated_at, public_id);
create index service_reviews_of_company on projects.service_reviews (company_id, updated_at, public_id);

-- The cases of the public site a review may stand under, as its messages told us
create table projects.case_links (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  slug varchar(120) not null unique,
  told_at timestamptz not null,
  open boolean not null
);
create table projects.case_link_titles (
  case_link_id bigint not null references projects.case_links,
  locale varchar(10) not null,
  title varchar(300) not null,
  primary key (case_link_id, locale)
);
