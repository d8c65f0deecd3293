import { Migration } from "@mikro-orm/migrations";

/** Posts that people hold for a while (Plt., Plh., Pj.), and the one that a session acts in. */
export class Migration20261124230000_acting_post extends Migration {
  override up(): void {
    this.addSql(`create table acting_post (
      id uuid not null primary key, account uuid not null references account (id), kind text not null, role text not null,
      region text not null, agency uuid null references agency (id), program_group text null, starts_on date not null,
      ends_on date not null, basis text not null, ended_at timestamptz null, check (starts_on <= ends_on))`);
    this.addSql("create index acting_post_account_index on acting_post (account)");
    this.addSql("alter table session add column post uuid null references acting_post (id)");
    this.addSql("grant select, insert, update on acting_post to rata_app");
  }
}
