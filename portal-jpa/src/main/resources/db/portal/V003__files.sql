create table platform.stored_files (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name varchar(200) not null,
  media_type varchar(120) not null,
  size bigint not null check (size > 0),
  sha256 varchar(64) not null,
  company_id bigint,
  uploader_id bigint,
  status varchar(10) not null check (status in ('Pending', 'Kept'))
);
create index stored_files_by_content on platform.stored_files (sha256);
create index stored_files_waiting on platform.stored_files (uploader_id, updated_at) where status = 'Pending';
