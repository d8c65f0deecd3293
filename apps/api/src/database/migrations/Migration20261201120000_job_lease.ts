import { Migration } from "@mikro-orm/migrations";

/** Work that is held for a time by one of several server processes: documents on order, mail, and what comes again by the clock. */
export class Migration20261201120000_job_lease extends Migration {
  override up(): void {
    this.addSql("alter table document_order add column lease_until timestamptz null");
    this.addSql("alter table mail add column lease_until timestamptz null");
    this.addSql("grant update (lease_until) on mail to rata_app");
    this.addSql(`create table job_routine (
      id text not null primary key, due_at timestamptz not null, attempts int not null, lease_until timestamptz null)`);
    this.addSql("grant select, insert, update on job_routine to rata_app");
  }
}
