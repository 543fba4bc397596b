create schema projects;

-- The last number given out in each year: P-2026-0007
create table projects.project_numbers (
  year integer primary key,
  last_number integer not null
);

create table projects.project_info (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  client_id bigint not null references clients.clients,
  request_id bigint unique references clients.project_requests,
  project_number varchar(20) not null unique,
  project_name varchar(200) not null,
  project_type varchar(30) not null
    check (project_type in ('App Development', 'System Integration', 'UI/UX Design', 'Testing')),
  description text,
  technology_stack jsonb not null,
  budget numeric(14, 2) check (budget >= 0),
  budget_currency varchar(3),
  start_date date not null,
  end_date date not null,
  status varchar(20) not null
    check (status in ('Planning', 'Development', 'Testing', 'Delivered', 'Maintenance')),
  progress integer not null check (progress between 0 and 100),
  delivered_at timestamptz,
  project_manager_id bigint not null references identity.users,
  check (end_date >= start_date),
  check ((budget is null) = (budget_currency is null))
);
create index project_info_of_company on projects.project_info (company_id, updated_at, public_id);
create index project_info_of_client on projects.project_info (client_id, updated_at, public_id);
create index project_info_by_change on projects.project_info (updated_at, public_id);
create index project_info_by_status on projects.project_info (status, updated_at, public_id);
create index project_info_of_manager on projects.project_info (project_manager_id, updated_at, public_id);
create index project_info_by_name on projects.project_info (project_name, public_id);
create index project_info_by_end on projects.project_info (end_date, public_id);
create index project_info_by_progress on projects.project_info (progress, public_id);

create table projects.project_members (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  project_id bigint not null references projects.project_info,
  user_id bigint not null references identity.users,
  team_role varchar(30) not null
    check (team_role in ('Architect', 'Software Engineer', 'Test Engineer', 'Designer', 'Safety Engineer', 'Account Manager', 'Support Engineer')),
  unique (project_id, user_id)
);

-- Who did what when: the timeline of a project
create table projects.project_events (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  project_id bigint not null references projects.project_info,
  kind varchar(30) not null,
  subject jsonb not null,
  status_before varchar(20),
  status_after varchar(20),
  note varchar(1000),
  actor_id bigint references identity.users,
  actor_name varchar(200) not null,
  happened_at timestamptz not null,
  internal boolean not null
);
create index project_events_of_project on projects.project_events (project_id, happened_at, id);

create table projects.milestone_templates (
  id bigint primary key,
  public_id uuid not null unique default gen_random_uuid(),
  row_version integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  project_type varchar(30) not null
    check (project_type in ('App Development', 'System Integration', 'UI/UX Design', 'Testing')),
  position integer not null,
  weight integer not null check (weight between 1 and 100),
  after_days integer not null check (after_days >= 0),
  unique (project_type, position)
);
create table projects.milestone_template_names (
  template_id bigint not null references projects.milestone_templates,
  locale varchar(10) not null,
  name varchar(200) not null,
  primary key (template_id, locale)
);

create table projects.milestones (
  id bigint primary key,
  public_id uuid not null unique,
  row_version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  company_id bigint references clients.company_info,
  project_id bigint not null references projects.project_info,
  position integer not null,
  weight integer not null check (weight between 1 and 100),
  planned_date date not null,
  actual_date date,
  state varchar(20) not null check (state in ('Planned', 'In Progress', 'Reached', 'Dropped')),
  check ((state = 'Reached') = (actual_date is not null))
);
create index milestones_of_project on projects.milestones (project_id, position, id);
create table projects.milestone_names (
  milestone_id bigint not null references projects.milestones,
  locale varchar(10) not null,
  name varchar(200) not null,
  primary key (milestone_id, locale)
);

insert into projects.milestone_templates (id, project_type, position, weight, after_days) values
  (1, 'App Development', 1, 5, 7),
  (2, 'App Development', 2, 15, 28),
  (3, 'App Development', 3, 15, 56),
  (4, 'App Development', 4, 20, 98),
  (5, 'App Development', 5, 20, 140),
  (6, 'App Development', 6, 15, 175),
  (7, 'App Development', 7, 10, 196),
  (8, 'System Integration', 1, 5, 7),
  (9, 'System Integration', 2, 20, 28),
  (10, 'System Integration', 3, 20, 56),
  (11, 'System Integration', 4, 25, 105),
  (12, 'System Integration', 5, 20, 147),
  (13, 'System Integration', 6, 10, 161),
  (14, 'UI/UX Design', 1, 5, 5),
  (15, 'UI/UX Design', 2, 20, 21),
  (16, 'UI/UX Design', 3, 20, 42),
  (17, 'UI/UX Design', 4, 25, 70),
  (18, 'UI/UX Design', 5, 20, 98),
  (19, 'UI/UX Design', 6, 10, 112),
  (20, 'Testing', 1, 5, 5),
  (21, 'Testing', 2, 20, 14),
  (22, 'Testing', 3, 20, 28),
  (23, 'Testing', 4, 25, 63),
  (24, 'Testing', 5, 20, 91),
  (25, 'Testing', 6, 10, 98);

insert into projects.milestone_template_names (template_id, locale, name) values
  (1, 'en', 'Kick-off held'), (1, 'zh-CN', '项目启动会'),
  (2, 'en', 'Requirements agreed'), (2, 'zh-CN', '需求确认'),
  (3, 'en', 'Architecture and design reviewed'), (3, 'zh-CN', '架构与设计评审'),
  (4, 'en', 'First build on the bench'), (4, 'zh-CN', '首个版本上台架'),
  (5, 'en', 'All features built'), (5, 'zh-CN', '功能开发完成'),
  (6, 'en', 'System test passed'), (6, 'zh-CN', '系统测试通过'),
  (7, 'en', 'Handover accepted'), (7, 'zh-CN', '交付验收'),
  (8, 'en', 'Kick-off held'), (8, 'zh-CN', '项目启动会'),
  (9, 'en', 'Interfaces agreed'), (9, 'zh-CN', '接口确认'),
  (10, 'en', 'Integration bench ready'), (10, 'zh-CN', '集成台架就绪'),
  (11, 'en', 'Signals and services integrated'), (11, 'zh-CN', '信号与服务集成'),
  (12, 'en', 'Vehicle test passed'), (12, 'zh-CN', '实车测试通过'),
  (13, 'en', 'Handover accepted'), (13, 'zh-CN', '交付验收'),
  (14, 'en', 'Kick-off held'), (14, 'zh-CN', '项目启动会'),
  (15, 'en', 'User research presented'), (15, 'zh-CN', '用户研究汇报'),
  (16, 'en', 'Concept chosen'), (16, 'zh-CN', '设计方案选定'),
  (17, 'en', 'Prototype tried by drivers'), (17, 'zh-CN', '原型由驾驶员试用'),
  (18, 'en', 'Design system handed over'), (18, 'zh-CN', '设计系统移交'),
  (19, 'en', 'Handover accepted'), (19, 'zh-CN', '交付验收'),
  (20, 'en', 'Kick-off held'), (20, 'zh-CN', '项目启动会'),
  (21, 'en', 'Test plan agreed'), (21, 'zh-CN', '测试计划确认'),
  (22, 'en', 'Test environment ready'), (22, 'zh-CN', '测试环境就绪'),
  (23, 'en', 'Test cases automated'), (23, 'zh-CN', '测试用例自动化'),
  (24, 'en', 'Test campaign finished'), (24, 'zh-CN', '测试执行完成'),
  (25, 'en', 'Test report accepted'), (25, 'zh-CN', '测试报告验收');
