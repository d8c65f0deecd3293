import { Migration } from "@mikro-orm/migrations";

/**
 * The seals of the audit trail, one for each entry, in commit order. The app's role adds and reads. Entries from before have none
 * until the server starts. No foreign key: a seal has to outlive its entry, or nothing would miss it.
 */
export class Migration20261124140000_audit_seal extends Migration {
  override up(): void {
    this.addSql(`create table audit_seal (
      number bigint not null primary key, entry uuid not null, digest text not null, sealed_at timestamptz not null)`);
    this.addSql("alter table audit_seal add constraint audit_seal_entry_unique unique (entry)");
    this.addSql("grant select, insert on audit_seal to rata_app");
    this.addSql("create index plan_operation_entry_ordinal_index on plan_operation (entry, ordinal)");
    this.addSql("create index audit_entry_sequence_index on audit_entry (sequence)");
  }
}
