import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import type { Work } from "#Work";
import type { UploadCommit } from "./upload.queries.ts";
import { ImportCommitTable } from "./upload.table.ts";

export async function insertCommit(
  work: Work,
  commit: Omit<UploadCommit, "actor" | "actorName" | "undoneAt" | "undoneRevision">,
): Promise<void> {
  const { accountId: actor, name: actorName } = work.scope.actor;
  await work.em.insert(ImportCommitTable, { ...commit, actor, actorName, undoneAt: null, undoneRevision: null });
}

export async function saveUndone(
  em: Connection,
  { id, at, revision }: { id: string; at: Date; revision: number | null },
): Promise<void> {
  await em.nativeUpdate(ImportCommitTable, { id }, { undoneAt: at, undoneRevision: revision });
}

/** Notes that the file lies in the data folder. The same file again is the same record. */
export async function putStoredFile(em: Connection, file: { digest: string; size: number; at: Date }): Promise<void> {
  await execute(
    em,
    "insert into stored_file (digest, size, stored_at) values ($1, $2, $3) on conflict (digest) do nothing",
    [file.digest, file.size, file.at],
  );
}
