import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendWorkbook } from "#http/sendFile";
import type { Services } from "#Services";
import { makeComparisonWorkbook } from "./version.workbook.ts";

const Params = z.object({ planId: z.uuid() });
const Head = z.coerce.number().int().min(0);
const Query = z.object({
  from: Head,
  to: Head.optional(),
  agency: z.union([z.uuid(), z.literal("none")]).optional(),
  language: z.enum(["id", "en"]).default("id"),
});

/** The comparison of two versions as a file to keep. */
export function addVersionRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/versions/comparison",
    permission: "plan.read",
    answer: async ({ request, reply, work }) => {
      const { planId } = Params.parse(request.params);
      const { from, to, agency, language } = Query.parse(request.query);
      const wish = { planId, from, to: to ?? null, agency: agency ?? null, language };
      return sendWorkbook(reply, await makeComparisonWorkbook(work, wish));
    },
  });
}
