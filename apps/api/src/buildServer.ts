import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import { DomainError } from "@rata/domain/problem/DomainError";
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from "@trpc/server/adapters/fastify";
import fastify, { type FastifyInstance } from "fastify";
import { resolveSession } from "#account/session.commands";
import { addAuditRoutes } from "#trail/trail.routes";
import { addDocumentRoutes } from "#document/document.routes";
import { addVersionRoutes } from "#plan/version/version.routes";
import { addFigureRoutes } from "#indicator/figure.routes";
import { addPlaceRoutes } from "#place/place.routes";
import { addWorkbookRoutes } from "#plan/workbook/workbook.routes";
import { type AppRouter, appRouter } from "#root";
import type { Services } from "#Services";
import { addUploadRoutes } from "./uploads.routes.ts";
import type { Context } from "#trpc";
import { answerError } from "#http/answerError";
import { demandKnownContent, demandOwnOrigin, isForm } from "#http/requestChecks";
import { addressOf, RequestLimits } from "#http/requestLimits";
import { putHeaders } from "#http/securityHeaders";
import { UnreadForm } from "#http/UnreadForm";
import { putSession, readSession } from "#http/sessionCookie";
import { serveWeb } from "#http/webBuild";

export interface ServerOptions {
  /** Where the built client lies; null for a server without pages. */
  webFolder: string | null;
  isChanging: boolean;
  /** The address that browsers use, where it differs from what reaches the server. */
  publicUrl: string | null;
  /** Whether a proxy in front says where calls come from. */
  hasProxy: boolean;
}

declare module "fastify" {
  interface FastifyRequest {
    form: UnreadForm | null;
  }
}

/** A pasted block of some thousand cells fits; a flood of memory does not. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Sixteen megabytes over a village's line take this long; who sends a byte now and then holds a connection no longer. */
const REQUEST_TIMEOUT = 10 * 60_000;

/** Puts the server together: limits, origin, headers, procedures, uploads, downloads, pages. Does not listen yet. */
export async function buildServer(services: Services, options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    // The one proxy in front, no further: what stands before its own entry was written by the caller, who could else take any address.
    trustProxy: options.hasProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    routerOptions: { maxParamLength: 5000 },
  });
  const limits = new RequestLimits();
  app.decorateRequest("form", null);
  // A form of another site can send text/plain without asking; nothing here is read from it.
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("multipart/form-data", (_request, _payload, done) => done(null));
  app.addHook("onRequest", async (request, reply) => {
    putHeaders(reply, request.protocol === "https");
    limits.admit(request, services.now().getTime());
    demandOwnOrigin(request, options.publicUrl);
    demandKnownContent(request);
    if (isForm(request)) request.form = new UnreadForm(request.raw);
  });
  app.addHook("onSend", async (request, reply) => {
    if (request.form?.isWhole === false) reply.header("connection", "close");
  });
  app.setErrorHandler((error, request, reply) => answerError(services, error, request, reply));
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ["gzip", "identity"] });
  await app.register(fastifyTRPCPlugin, toTrpcOptions(services));
  app.get("/api/health", async (_request, reply) => reply.header("cache-control", "no-store").send({ ok: true }));
  addUploadRoutes(app, services);
  addWorkbookRoutes(app, services);
  addVersionRoutes(app, services);
  addPlaceRoutes(app, services);
  addFigureRoutes(app, services);
  addDocumentRoutes(app, services);
  addAuditRoutes(app, services);
  await addPages(app, services, options);
  return app;
}

function toTrpcOptions(services: Services): FastifyTRPCPluginOptions<AppRouter> & { prefix: string } {
  return {
    prefix: "/api/trpc",
    trpcOptions: {
      router: appRouter,
      createContext: async ({ req, res }): Promise<Context> => {
        void res.header("cache-control", "no-store");
        const token = readSession(req);
        return {
          services,
          signedIn: token === null ? null : await resolveSession(services, token),
          form: req.form,
          caller: { address: addressOf(req), agent: (req.headers["user-agent"] ?? "").slice(0, 300) },
          setSession: (session) => putSession(req, res, session),
        };
      },
      onError: ({ error, path }) => {
        // Faults inside a procedure were logged with their id; this is what failed before one was reached.
        if (error.code === "INTERNAL_SERVER_ERROR" && !(error.cause instanceof DomainError))
          services.say("fault", { path: path ?? "", cause: error });
      },
    },
  };
}

async function addPages(app: FastifyInstance, services: Services, options: ServerOptions): Promise<void> {
  const folder = options.webFolder;
  const answerPage =
    folder === null
      ? null
      : await serveWeb(app, { folder, isChanging: options.isChanging, makeNonce: services.makeSecret });
  app.setNotFoundHandler(async (request, reply) => {
    // A file ends with letters after its dot; the code of a region doesn't: /wilayah/53.02 is a page.
    const isPage =
      request.method === "GET" &&
      !request.url.startsWith("/api/") &&
      !/^\/(assets\/|[^?]*\.[a-z]\w*($|\?))/iu.test(request.url);
    if (answerPage !== null && isPage) return answerPage(reply);
    throw new DomainError("not-found");
  });
}
