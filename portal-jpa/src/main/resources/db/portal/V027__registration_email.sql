-- Whoever registers proves that she reads the letters sent to her address
alter table clients.registrations add column email_confirmed_at timestamptz;

-- What her last letter holds; beside the registration, whose changes are recorded and numbered
create table clients.email_proofs (
  registration_id bigint primary key references clients.registrations,
  row_version integer not null,
  code_hash varchar(64) not null,
  sent_at timestamptz not null,
  letters integer not null
);
