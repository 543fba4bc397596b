create table platform.notifications (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  recipient_id bigint not null,
  kind varchar(80) not null,
  arguments text not null,
  link varchar(500) not null,
  read_at timestamptz
);
create index notifications_of_recipient on platform.notifications (recipient_id, created_at desc, public_id desc);
create index notifications_unread on platform.notifications (recipient_id) where read_at is null;
