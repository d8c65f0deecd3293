import type { PriorityDocument } from "@rata/domain/priority/PriorityDocument";
import type { PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import type { Work } from "#Work";
import { PriorityDocumentTable, PriorityItemTable, PriorityPlaceTable, toDocument, toPlace } from "./priority.table.ts";

/** The RPKD and RPJMD of a region with all their rows, the latest first. */
export async function listDocuments(work: Work, region: string): Promise<PriorityDocument[]> {
  if (!work.scope.reaches({ region })) return [];
  const rows = await work.em.find(
    PriorityDocumentTable,
    { region },
    { orderBy: { fromYear: "desc", source: "desc" }, refresh: true },
  );
  if (rows.length === 0) return [];
  const items = await work.em.find(
    PriorityItemTable,
    { document: { $in: rows.map(({ id }) => id) } },
    { orderBy: { position: "asc", id: "asc" }, refresh: true },
  );
  return rows.map((row) =>
    toDocument(
      row,
      items.filter(({ document }) => document === row.id),
    ),
  );
}

/** @throws DomainError "not-found" for a document that is not there, and for one of another region */
export async function getDocument(
  work: Work,
  { id, region }: { id: string; region: string },
): Promise<PriorityDocument> {
  const found = (await listDocuments(work, region)).find((document) => document.id === id);
  if (found === undefined) throw new DomainError("not-found");
  return found;
}

/** Those of some ids that are priorities, held so that none is removed before a row is linked to it. */
export async function holdPriorities(em: Connection, ids: readonly string[]): Promise<Set<string>> {
  const rows = await select(em, z.object({ id: z.string() }), HOLD, [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** How many activities of all plans name a priority. */
export async function countLinked(em: Connection, id: string): Promise<number> {
  const [row] = await select(em, z.object({ count: z.int() }), LINKED, [id]);
  return row?.count ?? 0;
}

/** The priority places of a region and year, in the order of their codes. */
export async function listPlaces(work: Work, asked: { region: string; year: number }): Promise<PriorityPlace[]> {
  if (!work.scope.reaches({ region: asked.region })) return [];
  const rows = await work.em.find(PriorityPlaceTable, asked, { orderBy: { code: "asc" }, refresh: true });
  return rows.map(toPlace);
}

const HOLD = `select id::text as id from priority_item
  where id::text = any($1::text[]) and item ->> 'kind' = 'priority' for key share`;

const LINKED = `select count(*)::int as count from plan_node where jsonb_exists(priorities, $1)`;
