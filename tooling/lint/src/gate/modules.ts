import { realpathSync } from "node:fs";
import path from "node:path";

import { build } from "vite";

import type { Violation } from "#gate/Gate";

const SERVER_PACKAGES =
  /node_modules\/(@mikro-orm|@fastify|@node-rs|@myriaddreamin|@sparticuz|kysely|fastify|pg|typst|vitest|fast-check|playwright-core)\//;

const FORBIDDEN: ReadonlyArray<readonly [RegExp, string]> = [
  [SERVER_PACKAGES, "a package of the server or of the tests"],
  [/\/apps\/(api|cli)\/src\//, "a file of another app"],
  [/\/packages\/(readers|renderers|exchange)\//, "a package that works on bytes"],
  [/\/tooling\//, "a tool"],
  [/\/(testing|fixtures|e2e)\/|\.(test|fixture)\./, "a file that exists for tests"],
  [/__vite-browser-external|^node:/, "a Node module"],
];

/**
 * Builds the client once more in memory and judges the list of modules that went in: after minification
 * nothing in the text still tells where a function came from.
 */
export async function modules(root: string): Promise<readonly Violation[]> {
  const real = realpathSync(root);
  const ids = await listModules(path.join(real, "apps/web"));
  // Fixtures are judged by the path below their own root, not by the folder that they stand in.
  return ids.map((id) => (id.startsWith(real) ? id.slice(real.length) : id)).flatMap(judge);
}

function judge(id: string): Violation[] {
  const found = FORBIDDEN.find(([pattern]) => pattern.test(id));
  if (found === undefined) return [];
  return [{ file: id.replace(/^\//, ""), line: 0, rule: "module", message: `The client must not hold ${found[1]}.` }];
}

async function listModules(web: string): Promise<string[]> {
  const built = await build({ root: web, logLevel: "silent", build: { write: false, minify: false } });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((output) =>
    "output" in output ? output.output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : [])) : [],
  );
}
