create index audit_entries_by_time on platform.audit_entries (at, id);
