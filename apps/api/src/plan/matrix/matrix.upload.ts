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

  open: async ({ em, scope, wish }) => {
    const record = await getPlanRecord(em, scope, wish.planId);
    return { record, ...(await getSender(em, scope, { record, agencyId: wish.sender })) };
  },

  lock: ({ em, scope, wish }) => lockPlanRecord(em, scope, wish.planId),

  read: ({ services, file, wish: { meaning } }, { record, remembered }) =>
    readUpload(services, record, { upload: { ...file, meaning }, remembered }),

  demand: ({ reading: { misfits }, plan }) => {
    const [misfit] = misfits;
    if (misfit !== undefined) throw new DomainError(misfit.code, misfit.params);
    if (Object.keys(plan.nodes).length === 0) throw new DomainError("import-empty");
  },

  judge: async ({ em, scope }, { place: { record }, reading, isFinal }) => ({
    plan: await loadPlan(em, scope, { record, hasSources: isFinal }),
    // The meaning that was used, not only the one that was said: what is remembered may change between preview and commit.
    state: { head: record.head, meaning: reading.options },
  }),

  show: ({ services }, { place: { sender }, reading, judged }) => ({
    remembered: reading.used,
    reading: toReadingView(reading.reading),
    ...previewChanges(judged.plan, reading.plan, { agency: sender.agency, makeId: services.makeId }),
  }),

  keeps: (file) => file.bytes,

  store: async (work, { place: { record, sender, agency }, reading, judged: { plan } }) => {
    const { operations } = findDifference(plan, reading.plan, {
      agency: sender.agency,
      removeMissing: work.decision.removeMissing,
      makeId: work.services.makeId,
    });
    const done = await changeByFile(work, {
      record,
      plan,
      operations,
      agency: sender.agency,
      action: "plan.imported",
      summary: agency === null ? {} : { agency: agency.name },
    });
    await rememberMeaning(work, { record, sender, read: reading });
    return done;
  },

  repeat: repeatChange,
});
