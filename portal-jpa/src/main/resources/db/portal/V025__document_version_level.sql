-- A document shared later does not share the drafts before it: each version keeps who may read it
alter table projects.project_document_versions add column access_level varchar(20)
  check (access_level in ('Public', 'Client', 'Internal'));
update projects.project_document_versions v set access_level = d.access_level
  from projects.project_documents d where d.id = v.document_id;
alter table projects.project_document_versions alter column access_level set not null;
