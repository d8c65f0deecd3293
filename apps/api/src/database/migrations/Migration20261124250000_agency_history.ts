import { Migration } from "@mikro-orm/migrations";

/**
 * Since when and until when an agency is there, who took over, and what it was called. The successor is asked for at the end of a
 * transaction only, since a restore fills agencies in any order.
 */
export class Migration20261124250000_agency_history extends Migration {
  override up(): void {
    this.addSql(`alter table agency add column starts_on date null, add column ends_on date null,
      add column successor uuid null references agency (id) deferrable initially deferred,
      add column former_names jsonb null, 
      add check (starts_on <= ends_on and (successor is null or ends_on is not null))`);
  }
}
