import { Migration } from "@mikro-orm/migrations";

/** Whether the ceilings of a stage are whole, and why a stage that was recorded by mistake no longer counts. */
export class Migration20261124255000_stage_complete extends Migration {
  override up(): void {
    this.addSql(`alter table plan_budget_stage add column is_complete boolean not null default false,
      add column withdrawn text null`);
    this.addSql("alter table plan_budget_stage alter column is_complete drop default");
    this.addSql("grant update (withdrawn) on plan_budget_stage to rata_app");
  }
}
