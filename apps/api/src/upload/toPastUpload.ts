import type { UploadCommit } from "./upload.queries.ts";
import type { PastUpload } from "./upload.views.ts";

/** A past upload as a list shows it. `isFree` is whether nothing that was done since stands on it. */
export function toPastUpload(commit: UploadCommit, isFree: boolean, senderName: string | null = null): PastUpload {
  const { id, kind, fileName, at, actorName, counts, operations, undoneAt } = commit;
  const isUndone = undoneAt !== null;
  return {
    commitId: id,
    kind,
    fileName,
    at: at.toISOString(),
    actorName,
    senderName,
    counts: { ...counts },
    operations,
    isUndone,
    canUndo: !isUndone && isFree,
  };
}
