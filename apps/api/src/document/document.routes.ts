import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#http/permittedRoute";
import { DOCUMENT_POLICY } from "#http/securityHeaders";
import type { Services } from "#Services";
import { previewPlanMatrix, printPlanMatrix, type Printing } from "./document.commands.ts";

const Params = z.object({ planId: z.uuid() });
const Query = z.object({ notes: z.enum(["0", "1"]).default("0") });

/** Downloads of documents. A document always shows the plan as it stands, so that nothing on the way keeps it. */
export function addDocumentRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/document/plan-matrix.pdf",
    permission: "document.read",
    answer: async ({ request, reply, scope }) => {
      const { bytes, name } = await printPlanMatrix(services, scope, toPrinting(request));
      return reply
        .type("application/pdf")
        .header("cache-control", "private, no-store")
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(Buffer.from(bytes));
    },
  });
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/document/plan-matrix.html",
    permission: "document.read",
    answer: async ({ request, reply, scope }) => {
      const page = await previewPlanMatrix(services, scope, toPrinting(request));
      return reply
        .type("text/html; charset=utf-8")
        .header("cache-control", "private, no-store")
        .header("content-security-policy", DOCUMENT_POLICY)
        .send(page);
    },
  });
}

function toPrinting(request: FastifyRequest): Printing {
  return { planId: Params.parse(request.params).planId, hasNotes: Query.parse(request.query).notes === "1" };
}
