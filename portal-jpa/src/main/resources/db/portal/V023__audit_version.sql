-- Which version of the thing a change led to, so that the author of an old one can be shown what came since
alter table platform.audit_entries add column entity_version integer not null default 0;
