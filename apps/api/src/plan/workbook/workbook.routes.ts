import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendWorkbook } from "#http/sendFile";
import { readJson, toUploadedFile } from "#http/uploadedFile";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import type { Services } from "#Services";
import { ImportCommit } from "#plan/matrix/import.views";
import { commitWorkbook, previewWorkbook, type WorkbookUpload } from "./workbook.commands.ts";
import { makeWorkbook } from "./workbook.download.ts";
import { WorkbookPreview, WorkbookWishes } from "./workbook.views.ts";

const Params = z.object({ planId: z.uuid(), agencyId: z.uuid() });
const Wishes = z.object({ wishes: z.string().max(40_000).optional() });
const Confirmation = z.object({ digest: z.string().max(64), id: z.uuid() });

const bodyLimit = UPLOAD_LIMITS.bytes + 1024;

/** Workbooks of agencies: out as XLSX, back as raw bytes with the file's name in a header. */
export function addWorkbookRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/plans/:planId/workbook/:agencyId/file",
    permission: "plan.write",
    answer: async ({ request, reply, scope }) =>
      sendWorkbook(reply, await makeWorkbook(services, scope, Params.parse(request.params))),
  });
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/plans/:planId/workbook/:agencyId/preview",
    permission: "plan.write",
    bodyLimit,
    answer: async ({ request, scope }) =>
      WorkbookPreview.parse(await previewWorkbook(services, scope, toUpload(request))),
  });
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/plans/:planId/workbook/:agencyId/commit",
    permission: "plan.write",
    bodyLimit,
    answer: async ({ request, scope }) => {
      const confirmation = Confirmation.parse(request.query);
      return ImportCommit.parse(await commitWorkbook(services, scope, { ...toUpload(request), confirmation }));
    },
  });
}

function toUpload(request: FastifyRequest): WorkbookUpload {
  const { wishes } = Wishes.parse(request.query);
  return {
    ...Params.parse(request.params),
    file: toUploadedFile(request),
    wishes: wishes === undefined ? { removeMissing: false, insists: [] } : WorkbookWishes.parse(readJson(wishes)),
  };
}
