import type { FastifyInstance } from "fastify";
import { permittedRoute } from "#permittedRoute";
import type { Services } from "#Services";
import { takeLogo } from "./logo.commands.ts";

/** The picture of the letterhead: a PNG and never anything else. */
export function addLogoRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/instance/logo",
    permission: "instance.read",
    answer: async ({ reply }) => {
      const bytes = await takeLogo(services);
      return reply.type("image/png").header("cache-control", "private, no-store").send(Buffer.from(bytes));
    },
  });
}
