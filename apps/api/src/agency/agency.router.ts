import { Agency } from "@rata/domain/agency/Agency";
import { InstanceFields } from "@rata/domain/agency/Instance";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { endAgency, listAllAgencies, reopenAgency, saveAgency } from "./agency.commands.ts";
import { describeInstance, removeLogo, updateInstance } from "./instance.commands.ts";
import { AgencyEnd, AgencyFields, AgencyReopening, InstanceView } from "./agency.views.ts";

export const instanceRouter = router({
  get: permitted("instance.read")
    .output(InstanceView)
    .query(({ ctx }) => describeInstance(ctx.services)),

  update: permitted("instance.write")
    .input(z.object({ expected: z.string(), fields: InstanceFields }))
    .output(InstanceView)
    .mutation(({ ctx, input }) => updateInstance(ctx.work, input)),

  removeLogo: permitted("instance.write")
    .input(z.object({ expected: z.string() }))
    .output(InstanceView)
    .mutation(({ ctx, input }) => removeLogo(ctx.work, input.expected)),
});

export const agencyRouter = router({
  list: permitted("agency.read")
    .output(z.array(Agency))
    .query(({ ctx }) => listAllAgencies(ctx.services)),

  save: permitted("agency.write")
    .input(AgencyFields)
    .output(Agency)
    .mutation(({ ctx, input }) => saveAgency(ctx.work, input)),

  end: permitted("agency.write")
    .input(AgencyEnd)
    .output(Agency)
    .mutation(({ ctx, input }) => endAgency(ctx.work, input)),

  reopen: permitted("agency.write")
    .input(AgencyReopening)
    .output(Agency)
    .mutation(({ ctx, input }) => reopenAgency(ctx.work, input)),
});
