import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { getPlanRecord, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import { defineUpload } from "#upload/defineUpload";
import { changeByFile, repeatChange } from "./changeByFile.ts";
import { getSender } from "./importSender.ts";
import { ImportCommit, ImportPreview } from "./import.views.ts";
import { rememberMeaning } from "./meaning.commands.ts";
import { Meaning } from "./meaning.views.ts";
import { findDifference, previewChanges } from "./previewChanges.ts";
import { readUpload } from "./readUpload.ts";
import { toReadingView } from "./toReadingView.ts";

const Wish = z.object({
  planId: z.uuid(),
  meaning: Meaning,
  /** Whose file it is: an agency, or nobody but the secretariat itself. */
  sender: z.uuid().nullable(),
});

/** A whole or partial matrix becomes rows of its plan; from an agency, nothing but that agency's rows can change. */
export const matrixUpload = defineUpload({
  key: "matrix",
  permission: "plan.import",
  limit: UPLOAD_LIMITS.bytes + 1024,
  Wish,
  Decision: z.object({ removeMissing: z.boolean() }),
  Preview: ImportPreview,
  Result: ImportCommit,

  open: async ({ work, wish }) => {
    const record = await getPlanRecord(work, wish.planId);
    return { record, ...(await getSender(work, { record, agencyId: wish.sender })) };
  },

  lock: ({ work, wish }) => lockPlanRecord(work, wish.planId),

  read: ({ work, file, wish: { meaning } }, { record, remembered }) =>
    readUpload(work.services, record, { upload: { ...file, meaning }, remembered }),

  demand: ({ reading: { misfits }, plan }) => {
    const [misfit] = misfits;
    if (misfit !== undefined) throw new DomainError(misfit.code, misfit.params);
    if (Object.keys(plan.nodes).length === 0) throw new DomainError("import-empty");
  },

  judge: async ({ work }, { place: { record }, reading, isFinal }) => ({
    plan: await loadPlan(work.em, { record, hasSources: isFinal }),
    // The meaning that was used, not only the one that was said: what is remembered may change between preview and commit.
    state: { head: record.head, meaning: reading.options },
  }),

  show: ({ work }, { place: { sender }, reading, judged }) => ({
    remembered: reading.used,
    reading: toReadingView(reading.reading),
    ...previewChanges(judged.plan, reading.plan, { agency: sender.agency, makeId: work.services.makeId }),
  }),

  keeps: (file) => file.bytes,

  store: async (storing, { place: { record, sender, agency }, reading, judged: { plan } }) => {
    const { operations } = findDifference(plan, reading.plan, {
      agency: sender.agency,
      removeMissing: storing.decision.removeMissing,
      makeId: storing.work.services.makeId,
    });
    const done = await changeByFile(storing, {
      record,
      plan,
      operations,
      agency: sender.agency,
      action: "plan.imported",
      summary: agency === null ? {} : { agency: agency.name },
    });
    await rememberMeaning(storing, { record, sender, read: reading });
    return done;
  },

  repeat: repeatChange,
});
