import { fromRowMask } from "@rata/domain/plan/budget/rowMask";
import { takeBudget } from "@rata/domain/plan/budget/takeBudget";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { listAgencies } from "#agency/agency.queries";
import { getPlanRecord, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { changeByFile, repeatChange } from "#plan/matrix/changeByFile";
import { getSender } from "#plan/matrix/importSender";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import { defineUpload } from "#upload/defineUpload";
import { BudgetCommit, BudgetDecision, BudgetMeaning, BudgetPreview } from "./budget.views.ts";
import { MOST_ROWS, readBudgetUpload, suggestBudgetAgency, tellAgency, viewBudget } from "./readBudgetUpload.ts";
import { toBudgetReadingView } from "./toBudgetReadingView.ts";

const Wish = z.object({
  planId: z.uuid(),
  meaning: BudgetMeaning,
  /** Whose part of the plan it is held against; null for the whole. */
  agency: z.uuid().nullable(),
});

/** A budget is held against a plan, which takes over the ticked codes and ceilings under the document that is cited. */
export const budgetUpload = defineUpload({
  key: "budget",
  permission: "plan.import",
  limit: UPLOAD_LIMITS.bytes + 1024,
  Wish,
  Decision: BudgetDecision,
  Preview: BudgetPreview,
  Result: BudgetCommit,

  open: async ({ work, wish }) => {
    const record = await getPlanRecord(work, wish.planId);
    const { agency } = await getSender(work, { record, agencyId: wish.agency });
    return { record, agency };
  },

  lock: ({ work, wish }) => lockPlanRecord(work, wish.planId),

  read: ({ work, file, wish: { meaning } }, { record }) => readBudgetUpload(work.services, record, { file, meaning }),

  demand: (_reading, decision) => demandDocument(decision),

  judge: async ({ work, wish }, { place: { record }, reading, isFinal }) => {
    const plan = await loadPlan(work.em, { record, hasSources: isFinal });
    return { plan, ...viewBudget(plan, reading, wish.agency), state: { head: record.head } };
  },

  show: async ({ work }, { place: { agency }, reading, judged: { comparison, rows } }) => {
    const suggested = suggestBudgetAgency(reading, await listAgencies(work.em));
    return {
      reading: toBudgetReadingView(reading, tellAgency(reading, agency)),
      sums: comparison.sums,
      same: comparison.rows.length - rows.length,
      rows: rows.slice(0, MOST_ROWS),
      rowCount: rows.length,
      suggestedAgency: suggested === null ? null : { id: suggested.id, name: suggested.name },
    };
  },

  keeps: (file) => file.bytes,

  store: (storing, { place: { record }, judged: { plan, rows } }) => {
    const { kind, number, date, ...masks } = storing.decision;
    const choice = { codes: fromRowMask(masks.codes), ceilings: fromRowMask(masks.ceilings) };
    return changeByFile(storing, {
      record,
      plan,
      operations: takeBudget(plan, rows.slice(0, MOST_ROWS), choice, storing.work.services.makeId),
      agency: storing.wish.agency,
      action: "plan.budget-taken",
      summary: { document: kind, number, date, codes: choice.codes.size, ceilings: choice.ceilings.size },
    });
  },

  repeat: repeatChange,
});

/** A ceiling changes only by naming the budget document. @throws DomainError "budget-nothing-chosen", "budget-document-needed" */
function demandDocument({ codes, ceilings, number, date }: BudgetDecision): void {
  const [hasCodes, hasCeilings] = [codes, ceilings].map((mask) => fromRowMask(mask).size > 0);
  if (hasCodes !== true && hasCeilings !== true) throw new DomainError("budget-nothing-chosen");
  if (hasCeilings === true && (number === "" || date === "")) throw new DomainError("budget-document-needed");
}
