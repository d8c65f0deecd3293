import * as z from "zod";
import { UPLOAD_KINDS } from "./upload.table.ts";

/** What every preview tells beside its own. `digest` names the file, the wish and the state of things; the commit must name it too. */
export const Shown = z.object({ fileName: z.string(), digest: z.string() });
export type Shown = z.infer<typeof Shown>;

/** What a person confirms: a preview by its digest, under an id that the browser made, so that a press too many stores nothing twice. */
export const Confirmation = z.object({ id: z.uuid(), digest: z.string().max(64) });
export type Confirmation = z.infer<typeof Confirmation>;

/** A past upload. `canUndo` is whether nothing else has changed what it changed and it was not undone yet. */
export const PastUpload = z.object({
  commitId: z.string(),
  kind: z.enum(UPLOAD_KINDS),
  fileName: z.string(),
  at: z.iso.datetime(),
  actorName: z.string(),
  /** The agency whose file it was; null for the secretariat's own. */
  senderName: z.string().nullable(),
  counts: z.record(z.string(), z.int()),
  operations: z.int(),
  isUndone: z.boolean(),
  canUndo: z.boolean(),
});
export type PastUpload = z.infer<typeof PastUpload>;
