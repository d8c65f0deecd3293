import * as z from "zod";
import { permitted, router } from "#trpc";
import { describeGuidance, writeGuidance } from "./guidance.commands.ts";
import { listWorkbooks } from "./workbook.reads.ts";
import { GuidanceFields, GuidanceView, WorkbookItem } from "./workbook.views.ts";

const ByPlan = z.object({ planId: z.uuid() });

export const workbookRouter = router({
  list: permitted("plan.write")
    .input(ByPlan)
    .output(z.array(WorkbookItem))
    .query(({ ctx, input }) => listWorkbooks(ctx.work, input.planId)),

  guidance: permitted("plan.read")
    .input(ByPlan)
    .output(GuidanceView)
    .query(({ ctx, input }) => describeGuidance(ctx.work, input.planId)),

  writeGuidance: permitted("plan.import")
    .input(ByPlan.extend({ expected: z.string().max(64), fields: GuidanceFields }))
    .output(GuidanceView)
    .mutation(({ ctx, input }) => writeGuidance(ctx.work, input)),
});
