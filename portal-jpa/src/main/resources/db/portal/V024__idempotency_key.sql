-- Client and key are what an answer is known by: one index to keep, not two
alter table platform.idempotency_keys
  drop constraint idempotency_keys_client_key_key,
  drop column id,
  add primary key (client, key);
