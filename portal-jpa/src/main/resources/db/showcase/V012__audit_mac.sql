-- The portal marks each entry with its key
alter table platform.audit_entries add column mac char(64);

do $$
declare
  reader record;
begin
  for reader in
    select distinct g.grantee from information_schema.role_table_grants g
    where g.table_schema = 'platform' and g.table_name = 'audit_entries'
      and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on platform.audit_entries from %I',
      reader.grantee);
  end loop;
end $$;
