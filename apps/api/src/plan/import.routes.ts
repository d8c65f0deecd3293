import type { FastifyInstance, FastifyRequest } from "fastify";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { permittedRoute } from "#http/permittedRoute";
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
      const { bytes, name } = await makeRefusedWorkbook(services, scope, planId, {
        upload: toUpload(request),
        language,
      });
      return reply
        .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .header("cache-control", "private, no-store")
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(Buffer.from(bytes));
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
  if (!(request.body instanceof Uint8Array)) throw new DomainError("wrong-content-type");
  const { meaning, sender } = UploadQuery.parse(request.query);
  return {
    bytes: request.body,
    fileName: readFileName(request),
    meaning: meaning === undefined ? {} : Meaning.parse(readJson(meaning)),
    sender: sender ?? null,
  };
}

/** The name is shown and kept, and never used as a path. */
function readFileName(request: FastifyRequest): string {
  const header = request.headers["x-file-name"];
  const name = typeof header === "string" ? readUriPart(header) : "";
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, "")
    .trim()
    .slice(0, 200);
  return plain === "" ? "tempelan.txt" : plain;
}

function readUriPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DomainError("invalid-request");
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("invalid-request");
  }
}
