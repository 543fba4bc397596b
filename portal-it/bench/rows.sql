-- Fills the list of requests up to :rows made-up ones, half of them Aurora's and the rest of the
-- other companies; they are numbered B-… and can be told from real ones by it. As the owner of the
-- portal database: psql -h localhost -p 15432 -U portal_owner -v rows=100000 -f rows.sql portal
with wanted as (
  select n from generate_series(1, :rows) n
  where not exists (
    select from clients.project_requests r where r.number = 'B-' || lpad(n::text, 7, '0'))
),
others as (
  select array_agg(id order by id) as ids
  from clients.company_info where slug <> 'aurora-motors'
),
aurora as (
  select id from clients.company_info where slug = 'aurora-motors'
),
made as (
  insert into clients.project_requests (
    id, public_id, row_version, created_at, updated_at, number, partner_client, company_id,
    project_type, project_title, project_description, technical_requirements, expected_outcomes,
    timeline, budget_range, status, submitted_at, status_since)
  select
    nextval('platform.entity_id_seq'),
    gen_random_uuid(),
    0,
    at,
    at,
    'B-' || lpad(n::text, 7, '0'),
    'bench',
    case when n % 2 = 0 then aurora.id else others.ids[1 + (n / 2) % array_length(others.ids, 1)] end,
    (array['App Development', 'System Integration', 'UI/UX Design', 'Testing'])[1 + n % 4],
    (array['车载导航启动后黑屏', 'Charging planner for winter ranges', '座舱语音助手方言识别',
           'Door control over CAN FD', '仪表盘深色主题'])[1 + n % 5] || ' ' || n,
    '智能座舱模块在QNX平台上出现响应超时，请确认受影响的软件版本。' || chr(10)
      || 'The module shows response timeouts on QNX; steps to reproduce and logs are needed. '
      || repeat('Vehicle ' || n % 97 || ' of the test fleet, build ' || n % 1013 || '. ', 6),
    '{"platforms":["Android Automotive"],"interfaces":["CAN FD"],"standards":[]}'::jsonb,
    'A build that passes the acceptance tests.',
    'start of production 2027-06',
    (array['under 200k CNY', '200k-500k CNY', '500k-1M CNY', 'open'])[1 + n % 4],
    (array['Submitted', 'Submitted', 'Under_Review', 'Withdrawn'])[1 + n % 4],
    at,
    at
  from wanted
  cross join others
  cross join aurora
  cross join lateral (select now() - interval '2 years' * (n::double precision / :rows) as at) t
  returning id, company_id, submitted_at
)
insert into clients.request_transitions (
  id, request_id, company_id, at, actor_name, to_status)
select gen_random_uuid(), id, company_id, submitted_at, 'bench', 'Submitted'
from made
