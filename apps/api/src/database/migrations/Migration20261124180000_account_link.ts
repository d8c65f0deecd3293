import { Migration } from "@mikro-orm/migrations";

/** Invitations and resets by a link, and a second step at sign-in. An account that was invited has no password yet. */
export class Migration20261124180000_account_link extends Migration {
  override up(): void {
    this.addSql("alter table account alter column password_hash drop not null");
    this.addSql(`create table account_link (
      id uuid not null primary key, account uuid not null references account (id),
      kind text not null check (kind in ('invitation', 'reset')), token_digest text not null,
      made_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz null)`);
    this.addSql("alter table account_link add constraint account_link_token_digest_unique unique (token_digest)");
    this.addSql("create index account_link_account_index on account_link (account)");
    this.addSql("grant select, insert, update (ended_at) on account_link to rata_app");
    this.addSql(`create table second_step (
      account uuid not null primary key references account (id), secret text not null, confirmed_at timestamptz null,
      last_step bigint not null)`);
    this.addSql("grant select, insert, update, delete on second_step to rata_app");
    this.addSql(`create table recovery_code (
      account uuid not null references account (id), digest text not null, used_at timestamptz null, primary key (account, digest))`);
    this.addSql("grant select, insert, update (used_at), delete on recovery_code to rata_app");
  }
}
