import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendFile } from "#http/sendFile";
import type { Services } from "#Services";
import { exportTrail } from "./trail.commands.ts";
import { TrailFilter } from "./trail.views.ts";

const Query = TrailFilter.extend({
  convention: z.enum(["semicolon", "comma"]).default("semicolon"),
  language: z.enum(["id", "en"]).default("id"),
});

/** The trail as a file, narrowed as the screen narrows it. */
export function addAuditRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/audit.csv",
    permission: "audit.read",
    answer: async ({ request, reply, work }) => {
      const { convention, language, ...filter } = Query.parse(request.query);
      const file = await exportTrail(work, { filter, separator: convention, language });
      return sendFile(reply, "text/csv; charset=utf-8", file);
    },
  });
}
