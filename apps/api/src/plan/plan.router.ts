import { Reason } from "@rata/domain/audit/Reason";
import { PlanId } from "@rata/domain/plan/PlanId";
import { SheetColumn } from "@rata/domain/plan/sheet/SheetEdit";
import { IndicatorLevel } from "@rata/domain/plan/Level";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { acceptFinding, listFindings, withdrawFinding } from "#plan/finding/finding.commands";
import { FindingList, FindingName } from "#plan/finding/finding.views";
import { assignAgency, createPlan, setTargetOwner } from "./plan.commands.ts";
import { describeLine, listHistory, listPlans, listRows, summarisePlan } from "./plan.reads.ts";
import { editPlan } from "#plan/sheet/sheet.commands";
import { describeReading, listCatalogue, listChanges } from "#plan/sheet/sheet.reads";
import { CellReadingView, CodedName, EditAnswer, EditWish, PlanChanges } from "#plan/sheet/sheet.views";
import { suggestAgencies } from "#plan/core/suggestAgencies";
import { AgencySuggestion, HistoryPage, LineView, PlanItem, PlanSummary, RowSlice } from "#plan/core/plan.views";

const ByPlan = z.object({ planId: z.uuid() });
const Changed = z.object({ changed: z.int() });

export const planRouter = router({
  list: permitted("plan.read")
    .output(z.array(PlanItem))
    .query(({ ctx }) => listPlans(ctx.work)),

  create: permitted("plan.create")
    .input(z.object({ year: z.int().min(2000).max(2100) }))
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => createPlan(ctx.work, input.year)),

  summary: permitted("plan.read")
    .input(ByPlan)
    .output(PlanSummary)
    .query(({ ctx, input }) => summarisePlan(ctx.work, input.planId)),

  rows: permitted("plan.read")
    .input(ByPlan.extend({ from: z.int().min(0), limit: z.int().min(1).max(500) }))
    .output(RowSlice)
    .query(({ ctx, input }) => listRows(ctx.work, input)),

  line: permitted("plan.read")
    .input(ByPlan.extend({ lineId: PlanId }))
    .output(LineView)
    .query(({ ctx, input }) => describeLine(ctx.work, input)),

  findings: permitted("plan.read")
    .input(ByPlan)
    .output(FindingList)
    .query(({ ctx, input }) => listFindings(ctx.work, input.planId)),

  acceptFinding: permitted("note.accept")
    .input(FindingName.extend({ reason: Reason }))
    .output(FindingList)
    .mutation(({ ctx, input }) => acceptFinding(ctx.work, input)),

  withdrawFinding: permitted("note.accept")
    .input(FindingName)
    .output(FindingList)
    .mutation(({ ctx, input }) => withdrawFinding(ctx.work, input)),

  assignAgency: permitted("plan.assign-agency")
    .input(ByPlan.extend({ nodeIds: z.array(PlanId).min(1).max(10_000), agencyId: z.uuid().nullable() }))
    .output(Changed)
    .mutation(({ ctx, input }) => assignAgency(ctx.work, input)),

  suggestAgencies: permitted("plan.assign-agency")
    .input(ByPlan)
    .output(z.array(AgencySuggestion))
    .query(({ ctx, input }) => suggestAgencies(ctx.work, input.planId)),

  edit: permitted("plan.write")
    .input(ByPlan.extend(EditWish.shape))
    .output(EditAnswer)
    .mutation(({ ctx, input }) => editPlan(ctx.work, input)),

  changes: permitted("plan.read")
    .input(ByPlan.extend({ since: z.int().min(0) }))
    .output(PlanChanges)
    .query(({ ctx, input }) => listChanges(ctx.work, input)),

  readCell: permitted("plan.read")
    .input(ByPlan.extend({ column: SheetColumn, text: z.string().max(20_000, "too-long") }))
    .output(CellReadingView)
    .query(({ ctx, input }) => describeReading(ctx.work, input)),

  catalogue: permitted("plan.read")
    .input(ByPlan)
    .output(z.array(CodedName))
    .query(({ ctx, input }) => listCatalogue(ctx.work, input.planId)),

  setTargetOwner: permitted("plan.write")
    .input(ByPlan.extend({ lineId: PlanId, owner: IndicatorLevel.nullable() }))
    .output(Changed)
    .mutation(({ ctx, input }) => setTargetOwner(ctx.work, input)),

  history: permitted("audit.read")
    .input(ByPlan.extend({ cursor: z.string().max(40).nullish() }))
    .output(HistoryPage)
    .query(({ ctx, input }) => listHistory(ctx.work, input)),
});
