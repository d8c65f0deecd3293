import { RegionCode } from "@rata/domain/region/Region";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendFile } from "#http/sendFile";
import { DOCUMENT_POLICY } from "#http/securityHeaders";
import type { Services } from "#Services";
import { type Printed, type Printing, printReport } from "./document.commands.ts";
import { addLogoRoutes } from "./logo.routes.ts";
import { printProfile } from "./profile.commands.ts";
import { writeReminder } from "./reminder.commands.ts";
import { CONTENT_TYPES } from "#http/documentFormats";
import { takeOrder } from "./order.commands.ts";

const Params = z.object({ planId: z.uuid(), report: z.string(), format: z.string() });
const ReminderParams = z.object({ planId: z.uuid(), agencyId: z.uuid() });
const ProfileParams = z.object({ file: z.string().max(40) });
const OrderParams = z.object({ orderId: z.uuid() });
const Query = z.object({
  notes: z.enum(["0", "1"]).default("0"),
  convention: z.enum(["semicolon", "comma"]).default("semicolon"),
});

/** Downloads of documents. A document always shows the plan as it stands, so that nothing on the way keeps it. */
export function addDocumentRoutes(app: FastifyInstance, services: Services): void {
  addLogoRoutes(app, services);
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/document/:report.:format",
    permission: "document.read",
    answer: async ({ request, reply, work }) => {
      return sendPrinted(reply, await printReport(work, toPrinting(request)));
    },
  });
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/reminder/:agencyId.docx",
    permission: "plan.schedule",
    answer: async ({ request, reply, work }) => {
      const written = await writeReminder(work, ReminderParams.parse(request.params));
      return sendFile(reply, CONTENT_TYPES.docx, written);
    },
  });
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/profiles/:file",
    permission: "indicator.read",
    answer: async ({ request, reply, work }) => {
      const wish = { ...toProfile(request), separator: Query.parse(request.query).convention };
      return sendPrinted(reply, await printProfile(work, wish));
    },
  });
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/orders/:orderId",
    permission: "document.read",
    answer: async ({ request, reply, work }) => {
      const { orderId } = OrderParams.parse(request.params);
      return sendPrinted(reply, await takeOrder(work, orderId));
    },
  });
}

/** `53.02.pdf`: codes of regions have dots of their own, so that the last one parts the format. */
function toProfile(request: FastifyRequest): { region: RegionCode; format: string } {
  const { file } = ProfileParams.parse(request.params);
  const dot = file.lastIndexOf(".");
  return { region: RegionCode.parse(file.slice(0, dot)), format: file.slice(dot + 1) };
}

function sendPrinted(reply: FastifyReply, { contentType, isPage, ...file }: Printed): FastifyReply {
  if (!isPage) return sendFile(reply, contentType, file);
  void reply.type(contentType).header("cache-control", "private, no-store");
  return reply.header("content-security-policy", DOCUMENT_POLICY).send(Buffer.from(file.bytes));
}

function toPrinting(request: FastifyRequest): Printing {
  const { notes, convention } = Query.parse(request.query);
  return { ...Params.parse(request.params), hasNotes: notes === "1", separator: convention };
}
