create table clients.request_attachments (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  request_id bigint references clients.project_requests,
  draft_id bigint references clients.request_drafts,
  company_id bigint references clients.company_info,
  file_id bigint not null references platform.stored_files,
  -- of a draft while it is written, of a request once it is sent
  check ((request_id is null) <> (draft_id is null))
);
create index request_attachments_of_request on clients.request_attachments (request_id, id);
create index request_attachments_of_draft on clients.request_attachments (draft_id, id);
create index request_attachments_of_file on clients.request_attachments (file_id);
