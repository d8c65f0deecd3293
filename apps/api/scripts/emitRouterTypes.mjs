// Keeps, of all emitted declarations, only what the client needs: the router's type and what it names. The server's own
// context is nobody's business outside and would drag the database's types into every client, so it becomes `object`.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

// A module of Node is named in quotes; a member called `node` is none.
const FORBIDDEN = ["@mikro-orm", "kysely", "fastify", '"node:'];
const folder = path.resolve(import.meta.dirname, "..");
const from = path.join(folder, "dist/declarations");
const to = path.join(folder, "dist/types");

await rm(to, { recursive: true, force: true });
const waiting = ["root.d.ts"];
const kept = new Set();
for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
  if (kept.has(name)) continue;
  kept.add(name);
  const text = withoutContext(await readFile(path.join(from, name), "utf8"));
  const dragged = FORBIDDEN.filter((word) => text.includes(word));
  if (dragged.length > 0) throw new Error(`${name} would bring ${dragged.join(", ")} to the client`);
  const { written, named } = followImports(text, name);
  waiting.push(...named);
  await mkdir(path.dirname(path.join(to, name)), { recursive: true });
  await writeFile(path.join(to, name), written);
}
await rm(from, { recursive: true, force: true });

function withoutContext(text) {
  return text.replaceAll(/import\("[^"]*trpc(\.ts)?"\)\.Context/gu, "object");
}

// "#plan/x" and "./x.ts" both name a declaration file of ours.
function followImports(text, name) {
  const named = [];
  const written = text.replaceAll(/(from |import\()"([#.][^"]*)"/gu, (_whole, before, specifier) => {
    const target = specifier.startsWith("#")
      ? specifier.slice(1)
      : path.join(path.dirname(name), specifier.replace(/\.ts$/u, ""));
    named.push(`${target}.d.ts`);
    const relative = path.relative(path.dirname(name), target);
    return `${before}"${relative.startsWith(".") ? relative : `./${relative}`}.js"`;
  });
  return { written, named };
}
