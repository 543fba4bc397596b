create table projects.project_documents (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  project_id bigint not null references projects.project_info,
  title varchar(200) not null,
  content text,
  doc_type varchar(20) not null
    check (doc_type in ('Requirement', 'Design', 'Technical', 'User Manual', 'Report')),
  version varchar(20) not null,
  author_id bigint references identity.users,
  access_level varchar(20) not null check (access_level in ('Public', 'Client', 'Internal')),
  file_id bigint not null references platform.stored_files,
  download_count integer not null check (download_count >= 0),
  archived_at timestamptz
);
create index project_documents_of_project on projects.project_documents (project_id, updated_at, id);

create table projects.project_document_versions (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  document_id bigint not null references projects.project_documents,
  version varchar(20) not null,
  change_note varchar(1000),
  author_id bigint references identity.users,
  author_name varchar(200) not null,
  file_id bigint not null references platform.stored_files,
  unique (document_id, version)
);

-- Each download, of a project's documents and of the public site's: document_id is a public id,
-- for the public ones live in another database. A visitor has no user.
create table projects.document_downloads (
  id bigint generated always as identity primary key,
  created_at timestamptz not null,
  company_id bigint references clients.company_info,
  user_id bigint references identity.users,
  document_type varchar(20) not null
    check (document_type in ('Technical_Doc', 'Case_Study', 'Service_Guide', 'Report')),
  document_id uuid not null,
  document_version varchar(20),
  document_name varchar(255) not null,
  file_size bigint not null,
  download_ip varchar(45) not null,
  user_agent varchar(400)
);
create index document_downloads_of_document on projects.document_downloads (document_id, id);
