-- Each quarter each company confirms who belongs to it
create table identity.access_reviews (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint not null,
  company_name varchar(200) not null,
  quarter varchar(7) not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  opened_at timestamptz not null,
  reminders smallint not null default 0,
  confirmed_at timestamptz,
  confirmed_by bigint references identity.users,
  confirmed_by_name varchar(200),
  unique (company_id, quarter),
  check ((confirmed_at is null) = (confirmed_by_name is null))
);
create index access_reviews_open on identity.access_reviews (opened_at) where confirmed_at is null;
create index access_reviews_by_time on identity.access_reviews (opened_at desc, public_id);

-- What was decided on each person; kept as it was
create table identity.access_review_lines (
  review_id bigint not null references identity.access_reviews,
  user_id bigint not null references identity.users,
  person_name varchar(200) not null,
  email varchar(254) not null,
  role varchar(20) not null check (role in ('customer', 'customer-admin')),
  factors varchar(100),
  known_since timestamptz not null,
  last_login_at timestamptz,
  decision varchar(12) not null check (decision in ('Kept', 'RoleChanged', 'Removed')),
  decided_by_name varchar(200) not null,
  decided_at timestamptz not null,
  primary key (review_id, user_id)
);

-- What was confirmed stays as it was confirmed, whoever asks
create function identity.keep_confirmed_reviews() returns trigger language plpgsql as $$
declare
  confirmed timestamptz;
begin
  if tg_table_name = 'access_reviews' then
    confirmed := old.confirmed_at;
  else
    select r.confirmed_at into confirmed from identity.access_reviews r
    where r.id = (case when tg_op = 'INSERT' then new.review_id else old.review_id end);
  end if;
  if confirmed is not null then
    raise exception 'A confirmed access review is kept as it is';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_confirmed before update or delete on identity.access_reviews
  for each row execute function identity.keep_confirmed_reviews();
create trigger keep_confirmed before insert or update or delete on identity.access_review_lines
  for each row execute function identity.keep_confirmed_reviews();
