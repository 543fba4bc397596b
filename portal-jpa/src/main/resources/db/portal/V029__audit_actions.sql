-- What people do beside changing things
alter table platform.audit_entries drop constraint audit_entries_action_check;
alter table platform.audit_entries add constraint audit_entries_action_check
  check (action in ('Created', 'Changed', 'Erased', 'SignedIn', 'Downloaded', 'Exported', 'Refused'));
