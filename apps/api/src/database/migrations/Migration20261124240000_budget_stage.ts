import { Migration } from "@mikro-orm/migrations";

/** From which revision of a plan on its ceilings are those of which stage of the budget. */
export class Migration20261124240000_budget_stage extends Migration {
  override up(): void {
    this.addSql(`create table plan_budget_stage (
      id uuid not null primary key, plan uuid not null references plan (id), place int not null, revision int not null,
      kind text not null, number int null, document text not null, dated text not null, at timestamptz not null,
      actor text not null, actor_name text not null)`);
    this.addSql(
      "alter table plan_budget_stage add constraint plan_budget_stage_plan_place_unique unique (plan, place)",
    );
    this.addSql("grant select, insert on plan_budget_stage to rata_app");
  }
}
