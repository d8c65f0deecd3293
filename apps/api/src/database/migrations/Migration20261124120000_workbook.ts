import { Migration } from "@mikro-orm/migrations";

/** What kind of file an import was, and the guidance that goes out with the agencies' workbooks. */
export class Migration20261124120000_workbook extends Migration {
  override up(): void {
    this.addSql(
      "alter table import_commit add column kind text not null default 'matrix' check (kind in ('matrix', 'workbook', 'budget'))",
    );
    this.addSql("alter table import_commit alter column kind drop default");
    this.addSql(`create table plan_guidance (
      plan uuid not null primary key references plan (id), general text not null, columns jsonb not null,
      at timestamptz not null, actor text not null, actor_name text not null)`);
    this.addSql("grant select, insert, update on plan_guidance to rata_app");
  }
}
