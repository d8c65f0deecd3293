import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import type { ImportRecord } from "./import.queries.ts";
import { ImportCommitTable } from "./import.table.ts";

export async function insertImport(
  em: Connection,
  scope: Scope,
  commit: Omit<ImportRecord, "actor" | "actorName" | "undoneRevision">,
): Promise<void> {
  await em.insert(ImportCommitTable, {
    ...commit,
    actor: scope.actor.accountId,
    actorName: scope.actor.name,
    undoneRevision: null,
  });
}

export async function saveUndone(
  em: Connection,
  _scope: Scope,
  undone: { id: string; revision: number },
): Promise<void> {
  await em.nativeUpdate(ImportCommitTable, { id: undone.id }, { undoneRevision: undone.revision });
}

/** Notes that the file lies in the data folder. The same file again is the same record. */
export async function putStoredFile(
  em: Connection,
  _scope: Scope,
  file: { digest: string; size: number; at: Date },
): Promise<void> {
  await execute(
    em,
    "insert into stored_file (digest, size, stored_at) values ($1, $2, $3) on conflict (digest) do nothing",
    [file.digest, file.size, file.at],
  );
}
