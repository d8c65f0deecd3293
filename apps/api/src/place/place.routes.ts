import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { CONTENT_TYPES, toConvention } from "#http/documentFormats";
import { permittedRoute } from "#permittedRoute";
import { sendFile } from "#http/sendFile";
import type { Services } from "#Services";
import { makePlaceFile } from "./place.workbook.ts";

const Params = z.object({ year: z.coerce.number().int().min(1990).max(2200), format: z.enum(["xlsx", "csv"]) });
const Query = z.object({
  separator: z.enum(["semicolon", "comma"]).default("semicolon"),
  language: z.enum(["id", "en"]).default("id"),
});

/** The priority places of a year as a file to keep. */
export function addPlaceRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/priority-places/:year.:format",
    permission: "plan.read",
    answer: async ({ request, reply, work }) => {
      const { year, format } = Params.parse(request.params);
      const { separator, language } = Query.parse(request.query);
      const wish = { year, format, convention: toConvention(separator), language };
      return sendFile(reply, CONTENT_TYPES[format], await makePlaceFile(work, wish));
    },
  });
}
