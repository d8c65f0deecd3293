import { Migration } from "@mikro-orm/migrations";

/** Where each plan stands on its way, what happened to it, and for which group a coordinator speaks. */
export class Migration20261124130000_progress extends Migration {
  override up(): void {
    this.addSql("alter table account add column program_group text null");
    this.addSql(`create table plan_progress (
      plan uuid not null primary key references plan (id), progress jsonb not null, version int not null)`);
    this.addSql(`create table plan_event (
      id uuid not null primary key, plan uuid not null references plan (id), version int not null, head int not null,
      event jsonb not null, agency uuid null references agency (id), at timestamptz not null, actor text not null,
      actor_name text not null, actor_role text not null)`);
    this.addSql("alter table plan_event add constraint plan_event_plan_version_unique unique (plan, version)");
    this.addSql("grant select, insert, update on plan_progress to rata_app");
    this.addSql("grant select, insert on plan_event to rata_app");
  }
}
