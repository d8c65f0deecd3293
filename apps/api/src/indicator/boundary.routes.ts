import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { toUploadedFile } from "#http/uploadedFile";
import type { Services } from "#Services";
import { commitBoundaries, previewBoundaries } from "./boundary.commands.ts";
import { BoundaryCommit, BoundaryPreview } from "./boundary.views.ts";

/** Detailed official boundaries of a province are of some ten megabytes. */
const BODY_LIMIT = 30 * 1024 * 1024;
const Confirmation = z.object({ digest: z.string().max(64) });

/** Uploads of boundaries: the bytes of a GeoJSON, shown first and then stored. */
export function addBoundaryRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/boundaries/preview",
    permission: "indicator.write",
    bodyLimit: BODY_LIMIT,
    answer: async ({ request }) => BoundaryPreview.parse(await previewBoundaries(services, toUploadedFile(request))),
  });
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/boundaries/commit",
    permission: "indicator.write",
    bodyLimit: BODY_LIMIT,
    answer: async ({ request, scope }) => {
      const { digest } = Confirmation.parse(request.query);
      return BoundaryCommit.parse(await commitBoundaries(services, scope, { file: toUploadedFile(request), digest }));
    },
  });
}
