import { Migration } from "@mikro-orm/migrations";

/** The arms in the letterhead. Asked for at the end of a transaction only, since a restore fills the instance before the list of files. */
export class Migration20261124111000_logo extends Migration {
  override up(): void {
    this.addSql(
      "alter table instance add column logo text null references stored_file (digest) deferrable initially deferred",
    );
  }
}
