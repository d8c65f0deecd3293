import { Migration } from "@mikro-orm/migrations";

/** What people decided about the columns of files, remembered by sender and header; and who a file was from. */
export class Migration20261124090000_importMeaning extends Migration {
  override up(): void {
    this.addSql("alter table import_commit add column agency uuid null references agency (id)");
    this.addSql(`create table import_meaning (
      id uuid not null primary key, region text not null, agency uuid null references agency (id), signature text not null,
      meaning jsonb not null, import_commit uuid not null references import_commit (id), at timestamptz not null,
      actor text not null, actor_name text not null)`);
    // One memory for a header of a sender, also where the sender is nobody but the secretariat itself.
    this.addSql(`create unique index import_meaning_sender on import_meaning
      (region, coalesce(agency, '00000000-0000-0000-0000-000000000000'::uuid), signature)`);
    this.addSql("grant select, insert, update, delete on import_meaning to rata_app");
  }
}
