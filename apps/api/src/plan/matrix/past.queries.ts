import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import type { UploadCommit } from "#upload/upload.queries";
import { ImportCommitTable } from "#upload/upload.table";

/** The last workbook that came back of each agency. */
export async function listReturns(em: Connection, plan: string): Promise<UploadCommit[]> {
  const latest = await select(em, z.object({ id: z.string() }), LAST_RETURNS, [plan]);
  return em.find(ImportCommitTable, { id: { $in: latest.map(({ id }) => id) } });
}

const LAST_RETURNS = `select distinct on (agency) id from import_commit
  where plan = $1 and kind = 'workbook' order by agency, at desc`;

/** Whether an upload changed its plan and nothing has touched the same again. */
export function isFree({ revision }: UploadCommit, overlaid: ReadonlySet<number>): boolean {
  return revision !== null && !overlaid.has(revision);
}

/** Revisions of a plan that changed something which a later change, not undone itself, has touched again. */
export async function listOverlaid(em: Connection, plan: string): Promise<Set<number>> {
  const rows = await select(em, z.object({ revision: z.int() }), OVERLAID, [plan]);
  return new Set(rows.map(({ revision }) => revision));
}

/**
 * One pass of windows instead of a join of the log with itself: right after a large import the planner knows no numbers of it yet,
 * and a join would compare each of its thousands of operations with every other.
 */
const OVERLAID = `
  with undone as (
    select unnest(array[revision, undone_revision]) as revision from import_commit where plan = $1 and undone_revision is not null
  ), touched as (
    select target_kind, target_id, field, revision,
      case when revision not in (select revision from undone where revision is not null) then revision end as standing
    from plan_operation where plan = $1
  ), latest as (
    select field, revision,
      max(standing) over (partition by target_kind, target_id, field) as of_field,
      max(standing) filter (where field = 'itself') over (partition by target_kind, target_id) as of_whole,
      max(standing) over (partition by target_kind, target_id) as of_any
    from touched
  )
  select distinct revision from latest
  where revision in (select revision from import_commit where plan = $1 and undone_revision is null)
    and (of_field > revision or of_whole > revision or (field = 'itself' and of_any > revision))`;
