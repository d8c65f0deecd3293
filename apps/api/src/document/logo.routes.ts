import { DomainError } from "@rata/domain/problem/DomainError";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { permittedRoute } from "#permittedRoute";
import { InstanceView } from "#agency/agency.views";
import type { Services } from "#Services";
import { setLogo, takeLogo } from "./logo.commands.ts";

const Query = z.object({ expected: z.string().max(64) });
/** Larger than any picture that is taken, so that a refusal can say the limit. */
const BODY_LIMIT = 1024 * 1024;

/** The picture of the letterhead: raw bytes in, a PNG out and never anything else. */
export function addLogoRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "POST",
    url: "/api/instance/logo",
    permission: "instance.write",
    bodyLimit: BODY_LIMIT,
    answer: async ({ request, scope }) => {
      if (!(request.body instanceof Uint8Array)) throw new DomainError("wrong-content-type");
      const { expected } = Query.parse(request.query);
      return InstanceView.parse(await setLogo(services, scope, { bytes: request.body, expected }));
    },
  });
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/instance/logo",
    permission: "instance.read",
    answer: async ({ reply, scope }) => {
      const bytes = await takeLogo(services, scope);
      return reply.type("image/png").header("cache-control", "private, no-store").send(Buffer.from(bytes));
    },
  });
}
