import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every declaration file that can be reached from one, itself included, inside the same emitted folder. */
export function resolveEmitted(root: string, entry: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(path.join(root, file))) continue;
    seen.add(file);
    waiting.push(...listReferences(path.join(root, file)).map((specifier) => toDeclaration(entry, file, specifier)));
  }
  return seen;
}

function listReferences(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import\()\s*["']([.#][^"']*)["']/g)].map((match) => match[1] ?? "");
}

function toDeclaration(entry: string, from: string, specifier: string): string {
  const base = specifier.startsWith("#")
    ? path.posix.join(path.posix.dirname(entry), specifier.slice(1))
    : path.posix.join(path.posix.dirname(from), specifier);
  return `${base.replace(/(\.d)?\.[jt]sx?$/, "")}.d.ts`;
}
