import type { Permission } from "@rata/domain/access/access";
import * as z from "zod";
import { permitted, permittedForm } from "#trpc";
import type { Upload } from "./defineUpload.ts";
import { commitUpload, previewUpload, type Undo, undoUpload } from "./upload.commands.ts";
import { Confirmation, Shown } from "./upload.views.ts";
import { uploadForm } from "./uploadForm.ts";

/** The procedures that every kind of upload has. */
export function uploadProcedures<Wish, Decision, Place, Reading, Judged, Preview, Result>(
  upload: Upload<Wish, Decision, Place, Reading, Judged, Preview, Result>,
) {
  const { permission, limit, Wish, Decision } = upload;
  const file = permittedForm(permission, limit);
  return {
    preview: file
      .input(uploadForm(z.object({ wish: Wish }), limit))
      .output(upload.Preview.and(Shown))
      .mutation(({ ctx, input: { file, parts } }) => previewUpload(upload, { work: ctx.work, file, ...parts })),

    commit: file
      .input(uploadForm(z.object({ wish: Wish, decision: Decision, confirmation: Confirmation }), limit))
      .output(upload.Result)
      .mutation(({ ctx, input: { file, parts } }) => commitUpload(upload, { work: ctx.work, file, ...parts })),
  };
}

/** Takes back what an upload did. */
export function undoProcedure(permission: Permission, undo: Undo) {
  return permitted(permission)
    .input(z.object({ commitId: z.uuid() }))
    .output(z.object({ operations: z.int() }))
    .mutation(({ ctx, input }) => undoUpload(ctx.work, undo, input.commitId));
}
