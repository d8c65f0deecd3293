import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendWorkbook } from "#http/sendFile";
import type { Services } from "#Services";
import { makeWorkbook } from "./workbook.download.ts";

const Params = z.object({ planId: z.uuid(), agencyId: z.uuid() });

/** Workbooks on their way out to agencies. */
export function addWorkbookRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/workbook/:agencyId/file",
    permission: "plan.write",
    answer: async ({ request, reply, work }) =>
      sendWorkbook(reply, await makeWorkbook(work, Params.parse(request.params))),
  });
}
