import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { sendWorkbook } from "#http/sendFile";
import { readJson, toUploadedFile } from "#http/uploadedFile";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import type { Services } from "#Services";
import { commitFigures, previewFigures } from "./figureImport.commands.ts";
import { makeRefusedFigures } from "./figureImport.refused.ts";
import { FigureImportCommit, FigureImportPreview, FigureMeaning } from "./figureImport.views.ts";
import type { FigureUpload } from "./readFigureUpload.ts";

const Language = z.object({ language: z.enum(["id", "en"]).default("id") });
const UploadQuery = z.object({ meaning: z.string().max(20_000).optional() });
const CommitQuery = z.object({ digest: z.string().max(64), id: z.uuid() });

/** Uploads of figures: raw bytes, the file's name in a header, everything else in the address. */
export function addFigureImportRoutes(app: FastifyInstance, services: Services): void {
  const route = { method: "POST", permission: "indicator.write", bodyLimit: UPLOAD_LIMITS.bytes + 1024 } as const;
  permittedRoute(app, services, {
    ...route,
    url: "/api/indicators/import/preview",
    answer: async ({ request, scope }) =>
      FigureImportPreview.parse(await previewFigures(services, scope, toUpload(request))),
  });
  permittedRoute(app, services, {
    ...route,
    url: "/api/indicators/import/refused",
    answer: async ({ request, reply }) => {
      const { language } = Language.parse(request.query);
      return sendWorkbook(reply, await makeRefusedFigures(services, { upload: toUpload(request), language }));
    },
  });
  permittedRoute(app, services, {
    ...route,
    url: "/api/indicators/import/commit",
    answer: async ({ request, scope }) => {
      const confirmation = CommitQuery.parse(request.query);
      return FigureImportCommit.parse(
        await commitFigures(services, scope, { upload: toUpload(request), confirmation }),
      );
    },
  });
}

function toUpload(request: FastifyRequest): FigureUpload {
  const { meaning } = UploadQuery.parse(request.query);
  return { ...toUploadedFile(request), meaning: meaning === undefined ? {} : FigureMeaning.parse(readJson(meaning)) };
}
