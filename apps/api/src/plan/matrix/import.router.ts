import * as z from "zod";
import { permitted, router } from "#trpc";
import { listImports, undoImport } from "./import.commands.ts";
import { ImportItem } from "./import.views.ts";
import { forgetMeaning } from "./meaning.commands.ts";

export const importRouter = router({
  list: permitted("plan.read")
    .input(z.object({ planId: z.uuid() }))
    .output(z.array(ImportItem))
    .query(({ ctx, input }) => listImports(ctx.services, ctx.scope, input.planId)),

  undo: permitted("plan.import")
    .input(z.object({ commitId: z.uuid() }))
    .output(z.object({ operations: z.int() }))
    .mutation(({ ctx, input }) => undoImport(ctx.services, ctx.scope, input.commitId)),

  forgetMeaning: permitted("plan.import")
    .input(z.object({ planId: z.uuid(), meaningId: z.uuid() }))
    .output(z.object({ forgotten: z.boolean() }))
    .mutation(({ ctx, input }) => forgetMeaning(ctx.services, ctx.scope, input)),
});
