import { SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";

const EditEntry = z.object({
  plan: z.string(),
  actor: z.string(),
  revision: z.int(),
  refused: z.array(SheetRefusal),
});

/** The entry of an edit that was done: whose it is and what of it was refused. The caller asks whether it may be told. */
export async function findEdit(em: Connection, _scope: Scope, id: string): Promise<z.infer<typeof EditEntry> | null> {
  const rows = await select(em, EditEntry, EDIT, [id]);
  return rows[0] ?? null;
}

const EDIT = `select plan, actor, (payload ->> 'revision')::int as revision, coalesce(payload -> 'refused', '[]'::jsonb) as refused
  from audit_entry where id = $1 and action in ('plan.edited', 'plan.edit-undone')`;
