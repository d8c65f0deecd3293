import { Migration } from "@mikro-orm/migrations";

/** Boundaries of regions, all of one uploaded file and so of one plane: a new file takes the place of the old one. */
export class Migration20261124270000_boundary extends Migration {
  override up(): void {
    this.addSql(`create table boundary (
      region text collate "C" not null primary key, rings jsonb not null, file_name text not null, file_digest text not null,
      at timestamptz not null)`);
    this.addSql("grant select, insert, delete on boundary to rata_app");
  }
}
