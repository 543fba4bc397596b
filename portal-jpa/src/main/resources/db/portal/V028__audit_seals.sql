-- Evidence: the portal marks each entry with its key, and seals them in batches into one chain
alter table platform.audit_entries add column mac char(64);

-- Up to here entries carry no mark
create table platform.audit_origin as
  select coalesce(max(id), 0) as unmarked from platform.audit_entries;

create table platform.audit_seals (
  seq bigint primary key check (seq > 0),
  sealed_at timestamptz not null,
  entries integer not null,
  last_entry bigint not null,
  root char(64) not null,
  previous char(64) not null,
  hash char(64) not null
);
create index audit_seals_by_time on platform.audit_seals (sealed_at, last_entry);

create table platform.audit_leaves (
  entry_id bigint primary key,
  seal_seq bigint not null references platform.audit_seals,
  position integer not null,
  leaf char(64) not null,
  unique (seal_seq, position)
);

-- Whoever runs the portal may add to its trail and read it, and no more
do $$
declare
  reader record;
begin
  for reader in
    select distinct g.grantee, g.table_name from information_schema.role_table_grants g
    where g.table_schema = 'platform'
      and g.table_name in ('audit_entries', 'audit_origin', 'audit_seals', 'audit_leaves')
      and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on platform.%I from %I',
      reader.table_name, reader.grantee);
  end loop;
end $$;
