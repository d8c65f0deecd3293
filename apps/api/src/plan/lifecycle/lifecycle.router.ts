import { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { Deadlines } from "@rata/domain/lifecycle/deadlines";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { setDeadlines } from "./deadline.commands.ts";
import { advancePlan } from "./lifecycle.commands.ts";
import { describeLifecycle, listPartRows } from "./lifecycle.reads.ts";
import { PartRow, LifecycleView } from "./lifecycle.views.ts";

const ByPlan = z.object({ planId: z.uuid() });
const [Submit, Withdraw, Mark, Verify, Return, Forward, Endorse, Approve, SendBack, Enact, Amend, Close] =
  PlanEvent.options;

const Version = z.object({ version: z.int() });

function happening<Event extends z.ZodType<PlanEvent>>(event: Event) {
  return z.object({ planId: z.uuid(), version: z.int().min(0), event });
}

export const lifecycleRouter = router({
  get: permitted("plan.read")
    .input(ByPlan)
    .output(LifecycleView)
    .query(({ ctx, input }) => describeLifecycle(ctx.work, input.planId)),

  rows: permitted("plan.read")
    .input(ByPlan.extend({ agencyId: z.uuid() }))
    .output(z.array(PartRow))
    .query(({ ctx, input }) => listPartRows(ctx.work, input)),

  setDeadlines: permitted("plan.schedule")
    .input(ByPlan.extend({ expected: Deadlines, deadlines: Deadlines }))
    .output(Deadlines)
    .mutation(({ ctx, input }) => setDeadlines(ctx.work, input)),

  submit: permitted("part.submit")
    .input(happening(z.union([Submit, Withdraw])))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),

  verify: permitted("part.verify")
    .input(happening(z.union([Mark, Verify, Return])))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),

  forward: permitted("plan.forward")
    .input(happening(Forward))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),

  endorse: permitted("plan.endorse")
    .input(happening(Endorse))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),

  approve: permitted("plan.approve")
    .input(happening(Approve))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),

  sendBack: permitted("plan.send-back")
    .input(happening(SendBack))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),

  enact: permitted("plan.enact")
    .input(happening(z.union([Enact, Amend, Close])))
    .output(Version)
    .mutation(({ ctx, input }) => advancePlan(ctx.work, input)),
});
