import * as z from "zod";
import { changeByFile, lockPlanOf, repeatChange, undoChange } from "#plan/matrix/changeByFile";
import { ImportCommit } from "#plan/matrix/import.views";
import { listOperationsSince, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import { defineUpload } from "#upload/defineUpload";
import type { Undo } from "#upload/upload.commands";
import { findPart } from "./findPart.ts";
import { judgeWorkbook, readWorkbook } from "./readWorkbook.ts";
import { toWorkbookPreview } from "./toWorkbookPreview.ts";
import { WorkbookPreview, WorkbookWish } from "./workbook.views.ts";

/** A workbook that comes back from its agency. Conflicts and missing rows are decided by reading it again with other wishes. */
export const workbookUpload = defineUpload({
  key: "workbook",
  permission: "plan.write",
  limit: UPLOAD_LIMITS.bytes + 1024,
  Wish: WorkbookWish,
  Decision: z.object({}),
  Preview: WorkbookPreview,
  Result: ImportCommit,

  open: ({ work, wish }) => findPart(work, wish),

  lock: ({ work, wish }) => lockPlanRecord(work, wish.planId),

  read: ({ work, file, wish }, { record }) => readWorkbook(work.services, record, { file, agency: wish.agencyId }),

  judge: async ({ work, wish }, { place: { record }, reading }) => {
    // With their sources: the log holds whole lines, and leads back to nothing else.
    const current = await loadPlan(work.em, { record, hasSources: true });
    const since = await listOperationsSince(work.em, { plan: record.id, revision: reading.origin.revision });
    const operations = since.map(({ operation }) => operation);
    const judged = judgeWorkbook(work.services, { current, since: operations, read: reading, wish });
    return { current, since, judged, state: { head: record.head } };
  },

  show: ({ work }, { place: { record }, reading, judged: { current, since, judged } }) =>
    toWorkbookPreview(work.em, { record, read: reading, current, since, judged }),

  keeps: (file) => file.bytes,

  store: (storing, { place: { record, agency }, judged: { current, judged } }) =>
    changeByFile(storing, {
      record,
      plan: current,
      operations: judged.operations,
      agency: agency.id,
      action: "plan.workbook-returned",
      summary: { agency: agency.name },
    }),

  repeat: repeatChange,
});

/** Who may change the agency's rows may take its workbook back. */
export const workbookUndo: Undo = {
  key: "workbook",
  lock: async (work, commit) => {
    const { id: planId } = await lockPlanOf(work, commit);
    await findPart(work, { planId, agencyId: commit.agency ?? "" });
  },
  undo: undoChange,
};
