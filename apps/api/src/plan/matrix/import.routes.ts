import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendWorkbook } from "#http/sendFile";
import { readJson, toUploadedFile } from "#http/uploadedFile";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import type { Services } from "#Services";
import { commitImport, previewImport } from "./import.commands.ts";
import { makeRefusedWorkbook } from "./import.refused.ts";
import { ImportCommit, ImportPreview } from "./import.views.ts";
import { Meaning } from "./meaning.views.ts";
import type { Upload } from "./readUpload.ts";

const Params = z.object({ planId: z.uuid() });
const Flag = z.enum(["0", "1"]).transform((flag) => flag === "1");
const RefusedQuery = z.object({ language: z.enum(["id", "en"]).default("id") });
const UploadQuery = z.object({ meaning: z.string().max(20_000).optional(), sender: z.uuid().optional() });
const CommitQuery = z.object({ digest: z.string().max(64), removeMissing: Flag.default(false), id: z.uuid() });

/** Uploads of a plan matrix: raw bytes, the file's name in a header, everything else in the address. */
export function addImportRoutes(app: FastifyInstance, services: Services): void {
  const bodyLimit = UPLOAD_LIMITS.bytes + 1024;
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/plans/:planId/import/preview",
    permission: "plan.import",
    bodyLimit,
    answer: async ({ request, scope }) => {
      const { planId } = Params.parse(request.params);
      return ImportPreview.parse(await previewImport(services, scope, planId, toUpload(request)));
    },
  });
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/plans/:planId/import/refused",
    permission: "plan.import",
    bodyLimit,
    answer: async ({ request, reply, scope }) => {
      const { planId } = Params.parse(request.params);
      const { language } = RefusedQuery.parse(request.query);
      const wish = { upload: toUpload(request), language };
      return sendWorkbook(reply, await makeRefusedWorkbook(services, scope, planId, wish));
    },
  });
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/plans/:planId/import/commit",
    permission: "plan.import",
    bodyLimit,
    answer: async ({ request, scope }) => {
      const { planId } = Params.parse(request.params);
      const confirmation = CommitQuery.parse(request.query);
      return ImportCommit.parse(
        await commitImport(services, scope, planId, { upload: toUpload(request), confirmation }),
      );
    },
  });
}

function toUpload(request: FastifyRequest): Upload {
  const { meaning, sender } = UploadQuery.parse(request.query);
  return {
    ...toUploadedFile(request),
    meaning: meaning === undefined ? {} : Meaning.parse(readJson(meaning)),
    sender: sender ?? null,
  };
}
