import { Migration } from "@mikro-orm/migrations";

/** Documents that are made while nobody waits: queue and tray in one table. */
export class Migration20261124110000_documentOrder extends Migration {
  override up(): void {
    this.addSql(`create table document_order (
      id uuid not null primary key, account uuid not null references account (id), plan uuid not null references plan (id),
      report text not null, format text not null, separator text not null, has_notes boolean not null,
      state text not null check (state in ('waiting', 'working', 'ready', 'failed')), attempts int not null,
      ordered_at timestamptz not null, started_at timestamptz null, finished_at timestamptz null, head int null,
      file_digest text null, file_size int null, failure jsonb null)`);
    this.addSql("create index document_order_account_index on document_order (account)");
    this.addSql("grant select, insert, update, delete on document_order to rata_app");
  }
}
