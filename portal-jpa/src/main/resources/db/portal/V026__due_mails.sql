-- What shall be told by e-mail; what is due for one address together goes in one letter
create table platform.due_mails (
  id uuid primary key,
  address varchar(254) not null,
  locale varchar(10) not null,
  kind varchar(80) not null,
  arguments text not null,
  link varchar(500) not null,
  -- false where the portal does not show it too: such a thing is never only counted
  countable boolean not null,
  due_at timestamptz not null,
  attempts smallint not null
);
create index due_mails_by_time on platform.due_mails (due_at, address);
create index due_mails_of_address on platform.due_mails (address, countable, id);
