import type { InferEntity } from "@mikro-orm/postgresql";
import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { ImportCommitTable } from "./import.table.ts";

export type ImportRecord = InferEntity<typeof ImportCommitTable>;

export function findImport(em: Connection, _scope: Scope, id: string): Promise<ImportRecord | null> {
  return em.findOne(ImportCommitTable, { id });
}

/** The imports of a plan, latest first, the newest hundred. */
export function listImportRecords(em: Connection, _scope: Scope, plan: string): Promise<ImportRecord[]> {
  return em.find(ImportCommitTable, { plan }, { orderBy: { at: "desc" }, limit: 100 });
}

/** Revisions of a plan that changed something which a later change, not undone itself, has touched again. */
export async function listOverlaid(em: Connection, _scope: Scope, plan: string): Promise<Set<number>> {
  const rows = await select(em, z.object({ revision: z.int() }), OVERLAID, [plan]);
  return new Set(rows.map(({ revision }) => revision));
}

/** Digests of all files that were taken in. */
export async function listStoredFiles(em: Connection, _scope: Scope): Promise<string[]> {
  const rows = await select(em, z.object({ digest: z.string() }), "select digest from stored_file order by digest", []);
  return rows.map(({ digest }) => digest);
}

const OVERLAID = `
  with undone as (
    select unnest(array[revision, undone_revision]) as revision from import_commit where plan = $1 and undone_revision is not null
  )
  select distinct earlier.revision from import_commit commit
  join plan_operation earlier on earlier.plan = commit.plan and earlier.revision = commit.revision
  join plan_operation later on later.plan = earlier.plan and later.target_id = earlier.target_id and later.target_kind = earlier.target_kind
    and later.revision > earlier.revision and (later.field = earlier.field or later.field = 'itself' or earlier.field = 'itself')
  where commit.plan = $1 and commit.undone_revision is null and later.revision not in (select revision from undone where revision is not null)`;
