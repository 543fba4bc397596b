create table platform.site_settings (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  single boolean not null unique check (single),
  name_zh varchar(100) not null,
  name_en varchar(100) not null,
  accent varchar(7) not null check (accent ~ '^#[0-9a-f]{6}$'),
  mail_sender varchar(254) not null,
  icp_number varchar(100),
  legal_zh varchar(500),
  legal_en varchar(500),
  logo_type varchar(60) check (logo_type in ('image/png', 'image/jpeg', 'image/webp', 'image/svg+xml')),
  logo bytea check (length(logo) <= 524288),
  logo_changed_at timestamptz
);
