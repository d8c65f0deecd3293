import { Migration } from "@mikro-orm/migrations";

/**
 * One table for confirmed uploads of every kind. Imports of figures move into it with what refers to them; of lists of people and of
 * boundaries the trail knows who handed them in. Nothing but that it was taken back is ever changed about an upload.
 */
export class Migration20261201130000_upload extends Migration {
  override up(): void {
    this.addSql("alter table import_commit drop constraint import_commit_kind_check");
    this.addSql("alter table import_commit drop constraint import_commit_file_digest_fkey");
    this.addSql("alter table import_commit alter column plan drop not null");
    this.addSql("alter table import_commit add column undone_at timestamptz null");
    this.addSql(`update import_commit c set undone_at = coalesce((select e.at from plan_operation o
      join audit_entry e on e.id = o.entry where o.plan = c.plan and o.revision = c.undone_revision limit 1), c.at)
      where undone_revision is not null`);
    this.addSql(`insert into import_commit (id, kind, plan, revision, file_name, file_digest, preview_digest, counts, operations, at,
      actor, actor_name, undone_at)
      select id, 'figures', null, null, file_name, file_digest, '', counts, coalesce((counts->>'added')::int, 0)
        + coalesce((counts->>'revised')::int, 0) + coalesce((counts->>'older')::int, 0), at, actor, actor_name, undone_at
      from observation_import`);
    this.addSql(`insert into import_commit (id, kind, file_name, file_digest, preview_digest, counts, operations, at, actor, actor_name)
      select gen_random_uuid(), case action when 'account.imported' then 'accounts' else 'boundaries' end,
        coalesce(summary->>'file', ''), coalesce(payload->>'fileDigest', ''), '',
        case action when 'account.imported' then jsonb_build_object('accounts', (summary->>'accounts')::int)
          else jsonb_build_object('regions', (summary->>'count')::int) end,
        coalesce((summary->>'accounts')::int, (summary->>'count')::int, 0), at, actor, actor_name
      from audit_entry where action in ('account.imported', 'boundary.uploaded')`);
    this.addSql("alter table observation drop constraint observation_import_fkey");
    this.addSql(
      "alter table observation add constraint observation_import_fkey foreign key (import) references import_commit (id)",
    );
    this.addSql("drop table observation_import");
    this.addSql("create index import_commit_kind_at_index on import_commit (kind, at)");
    this.addSql("revoke update on import_commit from rata_app");
    this.addSql("grant update (undone_at, undone_revision) on import_commit to rata_app");
  }
}
