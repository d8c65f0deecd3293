import { Migration } from "@mikro-orm/migrations";

/** What the realisation of an activity is measured against within the year. Null, and so no room at all, where nobody stated it. */
export class Migration20261201140000_schedule extends Migration {
  override up(): void {
    this.addSql(
      "alter table plan_node add column accumulation text null, add column quarter_targets jsonb null, add column cash_plan jsonb null",
    );
  }
}
