import * as z from "zod";
import { permitted, router } from "#trpc";
import { acceptProposal, declineProposal, withdrawProposal } from "./proposal.commands.ts";
import { describeProposals } from "./proposal.reads.ts";
import { Decline, ProposalItem } from "./proposal.views.ts";

const ById = z.object({ id: z.uuid() });

export const proposalRouter = router({
  list: permitted("plan.read")
    .input(z.object({ planId: z.uuid() }))
    .output(z.array(ProposalItem))
    .query(({ ctx, input }) => describeProposals(ctx.work, input.planId)),

  accept: permitted("proposal.decide")
    .input(ById)
    .output(z.object({ head: z.int() }))
    .mutation(({ ctx, input }) => acceptProposal(ctx.work, input.id)),

  decline: permitted("proposal.decide")
    .input(Decline)
    .output(z.null())
    .mutation(({ ctx, input }) => declineProposal(ctx.work, input)),

  withdraw: permitted("plan.write")
    .input(ById)
    .output(z.null())
    .mutation(({ ctx, input }) => withdrawProposal(ctx.work, input.id)),
});
