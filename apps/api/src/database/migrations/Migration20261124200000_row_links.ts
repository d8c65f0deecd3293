import { Migration } from "@mikro-orm/migrations";

/** What an activity serves and whom it reaches. Null, and so no room at all, for most rows. */
export class Migration20261124200000_row_links extends Migration {
  override up(): void {
    this.addSql(
      "alter table plan_node add column priorities jsonb null, add column goals jsonb null, add column beneficiaries jsonb null",
    );
  }
}
