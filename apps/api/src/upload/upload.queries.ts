import type { InferEntity } from "@mikro-orm/postgresql";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { ImportCommitTable, type UploadKind } from "./upload.table.ts";

export type UploadCommit = InferEntity<typeof ImportCommitTable>;

/** As it stands now, also where it was read before in this transaction: two people may undo at once. */
export function findCommit(em: Connection, id: string): Promise<UploadCommit | null> {
  return em.findOne(ImportCommitTable, { id }, { refresh: true });
}

/** The uploads into a plan or of a kind, latest first, the newest two hundred. */
export function listCommits(em: Connection, of: { plan: string } | { kind: UploadKind }): Promise<UploadCommit[]> {
  return em.find(ImportCommitTable, of, { orderBy: { at: "desc", id: "desc" }, limit: 200 });
}

/** Digests of all files that were taken in. */
export async function listStoredFiles(em: Connection): Promise<string[]> {
  const rows = await select(em, z.object({ digest: z.string() }), "select digest from stored_file order by digest", []);
  return rows.map(({ digest }) => digest);
}
