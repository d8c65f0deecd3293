import * as z from "zod";
import { permitted, router } from "#trpc";
import { removeBoundaries } from "./boundary.commands.ts";
import { describeBoundaries } from "./boundary.reads.ts";
import { BoundaryState } from "./boundary.views.ts";

export const boundaryRouter = router({
  state: permitted("indicator.read")
    .output(BoundaryState)
    .query(({ ctx }) => describeBoundaries(ctx.services)),

  remove: permitted("indicator.write")
    .output(z.null())
    .mutation(({ ctx }) => removeBoundaries(ctx.work)),
});
