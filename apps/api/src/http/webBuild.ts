import { readFile } from "node:fs/promises";
import path from "node:path";
import serveFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { pagePolicy } from "./securityHeaders.ts";

export interface WebBuild {
  folder: string;
  /** Whether the folder may change while the server runs. */
  isChanging: boolean;
  makeNonce: () => string;
}

/** Serves the built client: files named by their content for ever, and its page for every address that is no file. */
export async function serveWeb(
  app: FastifyInstance,
  build: WebBuild,
): Promise<(reply: FastifyReply) => Promise<FastifyReply>> {
  await app.register(serveFiles, {
    root: path.resolve(build.folder),
    wildcard: false,
    index: false,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, file) => {
      const isNamedByContent = /[/\\]assets[/\\]/u.test(file);
      response.header("cache-control", isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  let known: string | null = null;
  return async (reply) => {
    const page = known ?? (await readFile(path.join(build.folder, "index.html"), "utf8").catch(() => null));
    if (page === null) return reply.status(503).type("text/plain; charset=utf-8").send("Aplikasi belum dibangun.\n");
    if (!build.isChanging) known = page;
    const nonce = build.makeNonce();
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-security-policy", pagePolicy(nonce))
      .send(page.replaceAll("%NONCE%", nonce));
  };
}
