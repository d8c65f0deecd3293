import { Migration } from "@mikro-orm/migrations";

/** RPKD and RPJMD with their rows, and the priority places of each year. */
export class Migration20261124205000_priority extends Migration {
  override up(): void {
    this.addSql(`create table priority_document (
      id uuid not null primary key, region text not null, source text not null, from_year int not null, to_year int not null,
      status text not null, decree jsonb null)`);
    this.addSql("create index priority_document_region_from_year_index on priority_document (region, from_year)");
    this.addSql(`create table priority_item (
      id uuid not null primary key, document uuid not null references priority_document (id), position text not null,
      item jsonb not null)`);
    this.addSql("create index priority_item_document_position_index on priority_item (document, position)");
    this.addSql(`create table priority_place (
      region text not null, year int not null, code text not null, basis text null, decree jsonb null,
      primary key (region, year, code))`);
    this.addSql("grant select, insert, update, delete on priority_document, priority_item, priority_place to rata_app");
  }
}
