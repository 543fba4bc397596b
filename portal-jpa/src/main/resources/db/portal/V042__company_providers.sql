-- Providers by which companies sign in their own people
create table identity.company_providers (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint not null unique,
  slug varchar(80) not null unique,
  company_name varchar(200) not null,
  user_type varchar(30) not null
    check (user_type in ('OEM', 'Tier1', 'Developer', 'Investor', 'SystemIntegrator', 'Startup')),
  enabled boolean not null,
  protocol varchar(10) not null check (protocol in ('OIDC', 'SAML')),
  issuer varchar(500) not null,
  sign_in_url varchar(1000) not null,
  metadata_url varchar(1000),
  client_id varchar(200),
  local_sign_in boolean not null,
  second_factor boolean not null,
  role_claim varchar(200),
  administrator_value varchar(200),
  check ((role_claim is null) = (administrator_value is null))
);

-- A domain belongs to one company at most
create table identity.company_domains (
  provider_id bigint not null references identity.company_providers,
  domain varchar(253) primary key check (domain = lower(domain))
);
create index company_domains_of_provider on identity.company_domains (provider_id);
