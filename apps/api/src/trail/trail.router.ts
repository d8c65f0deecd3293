import * as z from "zod";
import { permitted, router } from "#trpc";
import { readPeople, readTrail } from "./trail.commands.ts";
import { TrailPage, TrailPerson, TrailRequest } from "./trail.views.ts";

export const auditRouter = router({
  list: permitted("audit.read")
    .input(TrailRequest)
    .output(TrailPage)
    .query(({ ctx, input }) => readTrail(ctx.work, input)),

  people: permitted("audit.read")
    .output(z.array(TrailPerson))
    .query(({ ctx }) => readPeople(ctx.work)),
});
