import { Migration } from "@mikro-orm/migrations";

/**
 * The first schema and the second role. The owner migrates; the app's role reads and writes rows, makes no table, and may only
 * add to the audit trail and the log of operations.
 */
export class Migration20261124000000_first extends Migration {
  override up(): void {
    this.addSql(APP_ROLE);
    for (const statement of TABLES) this.addSql(statement);
    for (const statement of GRANTS) this.addSql(statement);
  }
}

// A cluster that was set up with both roles keeps its own; where the owner makes the role, it may also take its place.
const APP_ROLE = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'rata_app') then
    create role rata_app nologin;
  end if;
  if not pg_has_role(current_user, 'rata_app', 'set') then
    begin
      execute format('grant rata_app to %I', current_user);
    exception when insufficient_privilege then
      raise notice 'the app signs in with its own role';
    end;
  end if;
end $$`;

const TABLES = [
  `create table instance (
    id int not null primary key check (id = 1),
    name text not null, region text not null, edition text not null, time_zone text not null,
    letterhead text[] not null, team text not null, is_demo boolean not null)`,
  `create table agency (id uuid not null primary key, name text not null, short_name text not null, sectors text[] not null)`,
  `alter table agency add constraint agency_name_unique unique (name)`,
  `create table account (
    id uuid not null primary key, email text not null, name text not null, role text not null, region text not null,
    agency uuid null references agency (id), password_hash text not null, is_active boolean not null,
    must_change_password boolean not null, created_at timestamptz not null)`,
  `alter table account add constraint account_email_unique unique (email)`,
  `create table session (
    id uuid not null primary key, account uuid not null references account (id), token_digest text not null,
    started_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz null,
    address text not null, agent text not null)`,
  `alter table session add constraint session_token_digest_unique unique (token_digest)`,
  `create index session_account_index on session (account)`,
  `create table sign_in_attempt (
    id uuid not null primary key, at timestamptz not null, name_digest text not null, address text not null, has_succeeded boolean not null)`,
  `create index sign_in_attempt_name_digest_at_index on sign_in_attempt (name_digest, at)`,
  `create index sign_in_attempt_address_at_index on sign_in_attempt (address, at)`,
  `create table audit_entry (
    id uuid not null primary key, sequence bigint generated always as identity, at timestamptz not null, actor text not null,
    actor_name text not null, action text not null, subject text not null, plan uuid null, reason text null,
    summary jsonb not null, operations int not null, payload jsonb not null)`,
  `create index audit_entry_plan_sequence_index on audit_entry (plan, sequence)`,
  `create table plan (
    id uuid not null primary key, region text not null, year int not null, head int not null,
    created_at timestamptz not null, updated_at timestamptz not null)`,
  `alter table plan add constraint plan_region_year_unique unique (region, year)`,
  `create table plan_node (
    plan uuid not null references plan (id), id text collate "C" not null, level text not null, parent text collate "C" null,
    position text collate "C" not null, text text null, code text null, agency uuid null references agency (id),
    program_group text null, strategy text null, ceiling bigint null, funding jsonb null,
    primary key (plan, id),
    foreign key (plan, parent) references plan_node (plan, id),
    check (level = 'activity' or (ceiling is null and funding is null)))`,
  `create index plan_node_plan_parent_index on plan_node (plan, parent)`,
  `create table plan_line (
    plan uuid not null, id text collate "C" not null, node text collate "C" not null, position text collate "C" not null,
    number text null, objective_indicator text null, program_indicator text null, activity_indicator text null,
    location jsonb null, target jsonb null, restated text[] not null, source_line int null,
    primary key (plan, id),
    foreign key (plan, node) references plan_node (plan, id))`,
  `create index plan_line_plan_node_index on plan_line (plan, node)`,
  `create table plan_line_source (
    plan uuid not null, line text collate "C" not null, source jsonb not null,
    primary key (plan, line),
    foreign key (plan, line) references plan_line (plan, id) on delete cascade)`,
  `create table plan_operation (
    id text collate "C" not null primary key, plan uuid not null references plan (id), revision int not null, ordinal int not null,
    entry uuid not null, target_kind text not null, target_id text collate "C" not null, field text not null,
    expected jsonb null, value jsonb null)`,
  `create index plan_operation_plan_target_id_index on plan_operation (plan, target_id)`,
  `create index plan_operation_plan_revision_ordinal_index on plan_operation (plan, revision, ordinal)`,
  `create table stored_file (digest text not null primary key, size int not null, stored_at timestamptz not null)`,
  `create table import_commit (
    id uuid not null primary key, plan uuid not null references plan (id), revision int null, file_name text not null,
    file_digest text not null references stored_file (digest), preview_digest text not null, counts jsonb not null,
    operations int not null, at timestamptz not null, actor text not null, actor_name text not null, undone_revision int null)`,
  `create index import_commit_plan_index on import_commit (plan)`,
  `create table note_acceptance (
    id uuid not null primary key, plan uuid not null references plan (id), code text not null, digest text not null,
    reason text not null, actor text not null, actor_name text not null, at timestamptz not null,
    withdrawn_at timestamptz null, withdrawn_by text null)`,
  `create index note_acceptance_plan_digest_index on note_acceptance (plan, digest)`,
  `create unique index note_acceptance_standing on note_acceptance (plan, digest) where withdrawn_at is null`,
];

const WRITTEN = ["instance", "agency", "account", "session", "plan", "import_commit", "note_acceptance"];
const REMOVED_FROM = ["plan_node", "plan_line", "plan_line_source", "sign_in_attempt"];
const ONLY_ADDED_TO = ["plan_operation", "stored_file"];
/** All but the sequence, which the database alone counts: an entry can't be slipped in before others. */
const WRITTEN_OF_TRAIL = "id, at, actor, actor_name, action, subject, plan, reason, summary, operations, payload";

const GRANTS = [
  "grant usage on schema public to rata_app",
  "grant select on rata_migration to rata_app",
  `grant select, insert, update on ${WRITTEN.join(", ")} to rata_app`,
  `grant select, insert, update, delete on ${REMOVED_FROM.join(", ")} to rata_app`,
  `grant select, insert on ${ONLY_ADDED_TO.join(", ")} to rata_app`,
  `grant select, insert (${WRITTEN_OF_TRAIL}) on audit_entry to rata_app`,
];
