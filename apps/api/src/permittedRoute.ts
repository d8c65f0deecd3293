import type { Permission } from "@rata/domain/access/access";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Scope } from "#access/Scope";
import { resolveSession } from "#account/session.commands";
import type { Services } from "#Services";
import { Work } from "#Work";
import { demandSignedIn } from "#trpc";
import { readSession } from "#http/sessionCookie";

declare module "fastify" {
  interface FastifyContextConfig {
    permission?: Permission;
  }
}

export interface PermittedRoute {
  method: "GET" | "POST";
  url: string;
  permission: Permission;
  answer: (call: { request: FastifyRequest; reply: FastifyReply; work: Work }) => Promise<unknown>;
}

/** The only way to declare a download: the twin of `permitted` for what tRPC is not made for. The body is read after the check. */
export function permittedRoute(app: FastifyInstance, services: Services, route: PermittedRoute): void {
  const { method, url, permission, answer } = route;
  app.route({
    method,
    url,
    config: { permission },
    onRequest: async (request) => {
      const token = readSession(request);
      const signedIn = demandSignedIn(token === null ? null : await resolveSession(services, token), permission);
      WORKS.set(request, new Work(services, Scope.grant(signedIn.actor, permission)));
    },
    handler: async (request, reply) => {
      const work = WORKS.get(request);
      if (work === undefined) throw new Error("a permitted route was reached without its check");
      return answer({ request, reply, work });
    },
  });
}

const WORKS = new WeakMap<FastifyRequest, Work>();
