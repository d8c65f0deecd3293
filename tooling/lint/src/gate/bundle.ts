import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import type { Gate, Violation } from "#gate/Gate";
import { listBuilt } from "#source/listBuilt";

const DIST = "apps/web/dist";
const LIMITS = "apps/web/size-limits.json";

// Words that survive minification and stand only in code that belongs to the server or to tests.
const FORBIDDEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/@mikro-orm|MikroORM|EntityManager/, "MikroORM"],
  [/pg_catalog|SASLInitialResponse/, "the PostgreSQL driver"],
  [/FST_ERR_|fastify/i, "Fastify"],
  [/argon2/i, "argon2"],
  [/typst/i, "typst"],
  [/(from|import|require)\s*\(?\s*["'`]node:/, "a Node module"],
  [/process\.env\.(DATABASE|RATA)/, "a server setting"],
  [/randomPlan|fast-check|vitest/, "a test module"],
];

/** Scans the built client for what must not be in it, and weighs what the first page loads. */
export const bundle: Gate = (root) => {
  if (!existsSync(path.join(root, DIST, "index.html"))) {
    return [{ file: DIST, line: 0, rule: "bundle", message: "The client is not built: run the build task first." }];
  }
  const scripts = listBuilt(root, DIST).filter((file) => /\.m?js$/.test(file));
  return [...scripts.flatMap((file) => scan(root, file)), ...weigh(root)];
};

function scan(root: string, file: string): Violation[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return FORBIDDEN.flatMap(([pattern, name]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const around = text.slice(Math.max(0, match.index - 30), match.index + 40).replaceAll(/\s+/g, " ");
    return [{ file, line: 0, rule: "bundle", message: `${name} reached the client: …${around}…` }];
  });
}

/** The scripts that index.html names are what a first visit loads before anything is drawn. */
function weigh(root: string): Violation[] {
  const limit = readLimit(root);
  if (limit === null) return [];
  const page = readFileSync(path.join(root, DIST, "index.html"), "utf8");
  const named = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.m?js)"/g)].map(
    (match) => match[1] ?? "",
  );
  const bytes = named.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(root, DIST, name))).length, 0);
  if (bytes <= limit) return [];
  return [
    {
      file: `${DIST}/index.html`,
      line: 0,
      rule: "size",
      message: `First load is ${String(bytes)} bytes of gzip; the limit is ${String(limit)}.`,
    },
  ];
}

function readLimit(root: string): number | null {
  if (!existsSync(path.join(root, LIMITS))) return null;
  const limits: unknown = JSON.parse(readFileSync(path.join(root, LIMITS), "utf8"));
  if (typeof limits !== "object" || limits === null || !("firstLoadJsGzip" in limits)) return null;
  return typeof limits.firstLoadJsGzip === "number" ? limits.firstLoadJsGzip : null;
}
