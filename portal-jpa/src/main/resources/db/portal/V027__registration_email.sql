-- Whoever registers proves that she reads the letters sent to her address
alter table clients.registrations
  add column email_code_hash varchar(64),
  add column email_code_sent_at timestamptz,
  add column email_confirmed_at timestamptz,
  add check ((email_code_hash is null) = (email_code_sent_at is null));
