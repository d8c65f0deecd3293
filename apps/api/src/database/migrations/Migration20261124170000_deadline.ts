import { Migration } from "@mikro-orm/migrations";

/** The last day of each step of a plan. */
export class Migration20261124170000_deadline extends Migration {
  override up(): void {
    this.addSql(`create table plan_deadline (
      plan uuid not null primary key references plan (id), deadlines jsonb not null, at timestamptz not null, actor text not null,
      actor_name text not null)`);
    this.addSql("grant select, insert, update on plan_deadline to rata_app");
  }
}
