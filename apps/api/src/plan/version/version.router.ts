import { Reason } from "@rata/domain/audit/Reason";
import { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { copyForward } from "./copyForward.commands.ts";
import { describeCopy, listUntouchedLines } from "./copyState.reads.ts";
import { recordStage, withdrawStage } from "#plan/budget-stage/budgetStage.commands";
import { listStages } from "#plan/budget-stage/budgetStage.reads";
import { StageItem, StageWish } from "#plan/budget-stage/budgetStage.views";
import { previewRestore, restoreVersion } from "./version.commands.ts";
import { describeComparison } from "./version.compare.ts";
import { listVersions } from "./version.reads.ts";
import { Copied, CopyState, RestorePreview, VersionComparison, VersionList } from "./version.views.ts";

const ByPlan = z.object({ planId: z.uuid() });
const Head = z.int().min(0);
const Agency = z.union([z.uuid(), z.literal("none")]).nullable();
const Restore = ByPlan.extend({ head: Head, agencyId: z.uuid().nullable() });

export const versionRouter = router({
  list: permitted("plan.read")
    .input(ByPlan)
    .output(VersionList)
    .query(({ ctx, input }) => listVersions(ctx.work, input.planId)),

  compare: permitted("plan.read")
    .input(
      ByPlan.extend({
        from: Head,
        to: Head.nullable(),
        agency: Agency,
        offset: z.int().min(0).max(1_000_000),
        limit: z.int().min(1).max(200),
      }),
    )
    .output(VersionComparison)
    .query(({ ctx, input }) => describeComparison(ctx.work, input)),

  stages: permitted("plan.read")
    .input(ByPlan)
    .output(z.array(StageItem))
    .query(({ ctx, input }) => listStages(ctx.work, input.planId)),

  recordStage: permitted("plan.forward")
    .input(ByPlan.extend({ stage: StageWish }))
    .output(BudgetStage)
    .mutation(({ ctx, input }) => recordStage(ctx.work, input)),

  withdrawStage: permitted("plan.forward")
    .input(ByPlan.extend({ at: z.iso.datetime(), reason: Reason }))
    .output(z.null())
    .mutation(({ ctx, input }) => withdrawStage(ctx.work, input)),

  previewRestore: permitted("plan.write")
    .input(Restore)
    .output(RestorePreview)
    .query(({ ctx, input }) => previewRestore(ctx.work, input)),

  restore: permitted("plan.write")
    .input(Restore.extend({ digest: z.string().max(64), reason: Reason }))
    .output(z.object({ head: z.int() }))
    .mutation(({ ctx, input }) => restoreVersion(ctx.work, input)),

  copyForward: permitted("plan.create")
    .input(z.object({ fromPlanId: z.uuid(), year: z.int().min(2000).max(2100) }))
    .output(Copied)
    .mutation(({ ctx, input }) => copyForward(ctx.work, input)),

  untouched: permitted("plan.read")
    .input(ByPlan.extend({ agency: Agency, show: z.enum(["untouched", "same"]) }))
    .output(CopyState.nullable())
    .query(({ ctx, input }) => describeCopy(ctx.work, input)),

  untouchedLines: permitted("plan.read")
    .input(ByPlan)
    .output(z.array(z.string()))
    .query(({ ctx, input }) => listUntouchedLines(ctx.work, input.planId)),
});
