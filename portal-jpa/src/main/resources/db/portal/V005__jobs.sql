create table platform.jobs (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  kind varchar(80) not null,
  payload text not null,
  status varchar(12) not null
    check (status in ('Queued', 'Running', 'Succeeded', 'Failed', 'Cancelled', 'Interrupted')),
  percent integer not null check (percent between 0 and 100),
  owner_id bigint,
  owner_name varchar(200) not null,
  cancel_asked boolean not null,
  started_at timestamptz,
  heard_at timestamptz,
  finished_at timestamptz,
  result varchar(1000),
  result_file_id bigint references platform.stored_files
);
create index jobs_by_time on platform.jobs (created_at desc, public_id desc);
create index jobs_of_owner on platform.jobs (owner_id, created_at desc, public_id desc);
create index jobs_running on platform.jobs (heard_at) where status = 'Running';
