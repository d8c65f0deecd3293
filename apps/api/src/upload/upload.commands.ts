import { digest } from "@rata/domain/canonical/canonical";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isTaken } from "#database/violations";
import { digestOf } from "#FileStore";
import type { Work } from "#Work";
import type { Upload, UploadTrace, UploadWork } from "./defineUpload.ts";
import { findCommit, type UploadCommit } from "./upload.queries.ts";
import { insertCommit, putStoredFile, saveUndone } from "./upload.store.ts";
import type { UploadKind } from "./upload.table.ts";
import type { Confirmation, Shown } from "./upload.views.ts";
import type { UploadedFile } from "./uploadForm.ts";

/** Reads a file and tells what it would do. Writes nothing. @throws DomainError "not-found", or the reader's code */
export async function previewUpload<Wish, Decision, Place, Reading, Judged, Preview, Result>(
  upload: Upload<Wish, Decision, Place, Reading, Judged, Preview, Result>,
  asked: UploadWork<Wish>,
): Promise<Preview & Shown> {
  const reading = await upload.read(asked, await upload.open(asked));
  return asked.work.inSnapshot(async (work) => {
    const held = { ...asked, work };
    const seen = { place: await upload.open(held), reading, isFinal: false };
    const judged = await upload.judge(held, seen);
    const preview = await upload.show(held, { ...seen, judged });
    return { ...preview, fileName: asked.file.fileName, digest: previewDigest(upload.key, asked, judged.state) };
  });
}

/**
 * Reads the file again and stores it in one transaction. The digest of the preview names the file, the wish and the state that was
 * shown: if any has changed since, nothing is written. The same id again gives the first answer.
 * @throws DomainError "not-found", "import-changed", "import-id-used", or what the upload refuses
 */
export async function commitUpload<Wish, Decision, Place, Reading, Judged, Preview, Result>(
  upload: Upload<Wish, Decision, Place, Reading, Judged, Preview, Result>,
  asked: UploadWork<Wish> & { confirmation: Confirmation; decision: Decision },
): Promise<Result> {
  const { work, file, confirmation, decision } = asked;
  const { id } = confirmation;
  const confirmed = digest({ ...confirmation, kind: upload.key, wish: asked.wish, decision });
  const before = await upload.open(asked);
  const known = repeatFirst(upload, await findCommit(work.em, id), { confirmed, file });
  if (known !== null) return known;
  const reading = await upload.read(asked, before);
  upload.demand?.(reading, decision);
  const bytes = upload.keeps(file, reading);
  const fileDigest = bytes === null ? digestOf(file.bytes) : await work.services.files.keep(bytes);
  const store = work.inTransaction(async (work) => {
    const held = { ...asked, work };
    await upload.lock?.(held);
    const first = repeatFirst(upload, await findCommit(work.em, id), { confirmed, file });
    if (first !== null) return first;
    const seen = { place: await upload.open(held), reading, isFinal: true };
    const judged = await upload.judge(held, seen);
    if (previewDigest(upload.key, asked, judged.state) !== confirmation.digest) throw new DomainError("import-changed");
    const at = work.now();
    const record = { id, kind: upload.key, fileName: file.fileName, fileDigest, previewDigest: confirmed, at };
    const keep = (trace: UploadTrace) => keepTrace(work, { trace, record, size: bytes?.length ?? null });
    return upload.store({ ...held, id, at, fileDigest, decision, keep }, { ...seen, judged });
  });
  // The lock is on what the upload changes: the same id sent for something else at the same time meets only the table's own rule.
  return store.catch((error: unknown) => {
    throw isTaken(error, "import_commit_pkey") ? new DomainError("import-id-used") : error;
  });
}

/** How a kind of upload is taken back. */
export interface Undo {
  key: UploadKind;
  /** Holds what it changed. @throws DomainError "not-found" for what is out of the person's reach */
  lock: (work: Work, commit: UploadCommit) => Promise<unknown>;
  /** Gives back how much was undone, and the head of the plan that this made. @throws DomainError with why it can't be */
  undo: (work: Work, commit: UploadCommit) => Promise<{ operations: number; revision: number | null }>;
}

/** Takes an upload back, once. @throws DomainError "not-found", "import-undone", or why it can't be taken back */
export async function undoUpload(work: Work, { key, lock, undo }: Undo, id: string): Promise<{ operations: number }> {
  return work.inTransaction(async (work) => {
    const found = await findCommit(work.em, id);
    if (found === null || found.kind !== key) throw new DomainError("not-found");
    await lock(work, found);
    const commit = await findCommit(work.em, id);
    if (commit === null || commit.undoneAt !== null) throw new DomainError("import-undone");
    const { operations, revision } = await undo(work, commit);
    await saveUndone(work.em, { id, at: work.now(), revision });
    return { operations };
  });
}

/** What the same confirmation did before; null when it is new. @throws DomainError "import-id-used" when it was for something else */
function repeatFirst<Result>(
  { repeat }: { repeat?: (commit: UploadCommit, file: UploadedFile) => Result },
  known: UploadCommit | null,
  { confirmed, file }: { confirmed: string; file: UploadedFile },
): Result | null {
  if (known === null) return null;
  if (known.previewDigest !== confirmed) throw new DomainError("import-id-used");
  if (repeat === undefined) throw new DomainError("import-changed");
  return repeat(known, file);
}

interface Keeping {
  trace: UploadTrace;
  record: Pick<UploadCommit, "id" | "kind" | "fileName" | "fileDigest" | "previewDigest" | "at">;
  /** Of the bytes that stay in the data folder; null where none do. */
  size: number | null;
}

async function keepTrace(work: Work, { trace, record, size }: Keeping): Promise<void> {
  const { plan = null, agency = null, revision = null, counts, operations, entry } = trace;
  const { fileDigest, fileName, at } = record;
  if (size !== null) await putStoredFile(work.em, { digest: fileDigest, size, at });
  await insertCommit(work, { ...record, plan, agency, revision, counts, operations });
  if (entry === undefined) return;
  await work.record({ ...entry, id: work.makeId(), at, summary: { file: fileName, ...entry.summary } });
}

function previewDigest<Wish>(kind: UploadKind, { file, wish }: UploadWork<Wish>, state: unknown): string {
  return digest({ kind, file: digestOf(file.bytes), name: file.fileName, wish, state });
}
