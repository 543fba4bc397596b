-- The portal marks each entry with its key
alter table platform.audit_entries add column mac char(64);
