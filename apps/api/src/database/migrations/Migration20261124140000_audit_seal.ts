import { Migration } from "@mikro-orm/migrations";

/**
 * The seals of the audit trail, one for each entry, in commit order. Entries from before have none until the server starts. No
 * foreign key: a seal has to outlive its entry, or nothing would miss it. The app's role reads seals and has them made; it writes none.
 */
export class Migration20261124140000_audit_seal extends Migration {
  override up(): void {
    this.addSql(`create table audit_seal (
      number bigint not null primary key, entry uuid not null, digest text not null, sealed_at timestamptz not null)`);
    this.addSql("alter table audit_seal add constraint audit_seal_entry_unique unique (entry)");
    this.addSql(SEAL_ENTRY);
    this.addSql(SEAL_AT_COMMIT);
    this.addSql(`create constraint trigger audit_entry_seal after insert on audit_entry
      deferrable initially deferred for each row execute function seal_at_commit()`);
    this.addSql("revoke execute on function seal_entry(uuid, text) from public");
    this.addSql("grant execute on function seal_entry(uuid, text) to rata_app");
    this.addSql("grant select on audit_seal to rata_app");
    this.addSql("create index plan_operation_entry_ordinal_index on plan_operation (entry, ordinal)");
    this.addSql("create index audit_entry_sequence_index on audit_entry (sequence)");
  }
}

// The digest is that of `sealEntry` in the domain, which checks it. The lock is held until the commit is done: 0x72617461 is "rata".
const SEAL_ENTRY = `
create function seal_entry(sealed_entry uuid, content text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(1918989409);
  select number, digest into last from public.audit_seal order by number desc limit 1;
  insert into public.audit_seal (number, entry, digest, sealed_at)
  select coalesce(last.number, 0) + 1, id,
    encode(sha256(convert_to(coalesce(last.digest, repeat('0', 64)) || ' ' || (coalesce(last.number, 0) + 1) || ' ' || content, 'UTF8')), 'hex'),
    clock_timestamp()
  from public.audit_entry where id = sealed_entry;
end $$`;

// What the application says of its entries in this transaction; an entry of which nothing is said stays without a seal.
const SEAL_AT_COMMIT = `
create function seal_at_commit() returns trigger language plpgsql as $$
declare
  content text := nullif(current_setting('rata.contents', true), '')::jsonb ->> new.id::text;
begin
  if content is not null then
    perform public.seal_entry(new.id, content);
  end if;
  return null;
end $$`;
