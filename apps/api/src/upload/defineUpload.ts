import type { AuditAction } from "@rata/domain/audit/AuditItem";
import type { Permission } from "@rata/domain/access/access";
import type * as z from "zod";
import type { Work } from "#Work";
import type { UploadCommit } from "./upload.queries.ts";
import type { UploadKind } from "./upload.table.ts";
import type { UploadedFile } from "./uploadForm.ts";

/** What a kind of upload says of itself; preview, commit and their procedures follow from it. */
export interface Upload<Wish, Decision, Place, Reading, Judged, Preview, Result> {
  key: UploadKind;
  permission: Permission;
  /** The most bytes of a file. */
  limit: number;
  /** How the file is to be read and where it belongs: said before the preview, and again with the commit. */
  Wish: z.ZodType<Wish>;
  /** What the person decides about the preview. */
  Decision: z.ZodType<Decision>;
  Preview: z.ZodType<Preview>;
  Result: z.ZodType<Result>;
  /** Finds what the wish names, within the reach of the person. @throws DomainError "not-found" */
  open: (asked: UploadWork<Wish>) => Promise<Place>;
  /** Holds what the upload changes until the transaction ends. */
  lock?: (asked: UploadWork<Wish>) => Promise<unknown>;
  /** Reads the bytes. This happens outside of transactions. @throws DomainError with the reader's code */
  read: (asked: UploadWork<Wish>, place: Place) => Promise<Reading>;
  /** Refuses a reading that nobody may confirm, whatever the preview showed. @throws DomainError */
  demand?: (reading: Reading, decision: Decision) => void;
  /** Holds the reading against what is stored now. `state` names it: the commit must find the state that the preview showed. */
  judge: (asked: UploadWork<Wish>, seen: Seen<Place, Reading>) => Promise<Judged & { state: unknown }>;
  show: (
    asked: UploadWork<Wish>,
    seen: Judging<Place, Reading, Judged>,
  ) => NoInfer<Preview> | Promise<NoInfer<Preview>>;
  /** The bytes that stay in the data folder; null where none do. */
  keeps: (file: UploadedFile, reading: Reading) => Uint8Array | null;
  store: (storing: UploadStoring<Wish, Decision>, seen: Judging<Place, Reading, Judged>) => Promise<NoInfer<Result>>;
  /** The first answer again, for a commit that was sent twice. Without it the second is refused as changed. */
  repeat?: (commit: UploadCommit, file: UploadedFile) => NoInfer<Result>;
}

export interface UploadWork<Wish> {
  work: Work;
  file: UploadedFile;
  wish: Wish;
}

export interface UploadStoring<Wish, Decision> extends UploadWork<Wish> {
  /** The upload's, made by the browser. */
  id: string;
  at: Date;
  /** The digest of the bytes that stay. */
  fileDigest: string;
  decision: Decision;
  /** Writes the record of the upload, and its entry in the trail where the change itself makes none. */
  keep: (trace: UploadTrace) => Promise<void>;
}

export interface UploadTrace {
  plan?: string;
  agency?: string | null;
  revision?: number | null;
  counts: Readonly<Record<string, number>>;
  operations: number;
  entry?: {
    action: AuditAction;
    subject: string;
    summary?: Readonly<Record<string, string | number>>;
    payload?: object;
  };
}

export interface Seen<Place, Reading> {
  place: Place;
  reading: Reading;
  /** Whether what is judged will be stored, and so must be whole. */
  isFinal: boolean;
}

export interface Judging<Place, Reading, Judged> extends Seen<Place, Reading> {
  judged: Judged;
}

/** Declares a kind of upload. */
export function defineUpload<Wish, Decision, Place, Reading, Judged, Preview, Result>(
  upload: Upload<Wish, Decision, Place, Reading, Judged, Preview, Result>,
): Upload<Wish, Decision, Place, Reading, Judged, Preview, Result> {
  return upload;
}
