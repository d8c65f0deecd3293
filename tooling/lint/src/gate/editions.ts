import type { Gate, Violation } from "#gate/Gate";
import { readSources } from "#source/Source";
import type { Source } from "#source/Source";
import { findName, isSyntaxNode } from "#source/SyntaxNode";
import type { SyntaxNode } from "#source/SyntaxNode";

/** What gives a test a database or a server of an edition. */
const OPENING = new Set(["openTestDatabase", "openTestServer", "openTestServices", "useRata"]);

/**
 * Holds that a test which names an edition runs for every edition: it stands in `describe.each` over `EDITIONS`. Elsewhere it would
 * hold in the one edition that it was written with.
 */
export const editions: Gate = (root) =>
  readSources(root)
    .filter(({ file }) => /^apps\/(api|web)\/.*\.test\.tsx?$/.test(file))
    .flatMap(judge);

function judge(source: Source): Violation[] {
  const found: SyntaxNode[] = [];
  collect(source.program, found);
  const lines = new Set(found.map(({ start }) => source.toLine(start)));
  return [...lines].map((line) => ({
    file: source.file,
    line,
    rule: "edition",
    message: "A test that names an edition stands in describe.each(Object.keys(EDITIONS)).",
  }));
}

/** Collects what names an edition, and passes over what runs for each of them. */
function collect(node: unknown, found: SyntaxNode[]): void {
  if (Array.isArray(node)) {
    for (const part of node) collect(part, found);
    return;
  }
  if (!isSyntaxNode(node) || isForEach(node)) return;
  if (namesEdition(node)) found.push(node);
  for (const part of Object.values(node)) if (typeof part === "object") collect(part, found);
}

/** `describe.each(… EDITIONS …)(…)`. */
function isForEach(node: SyntaxNode): boolean {
  const inner = node.type === "CallExpression" ? node["callee"] : null;
  if (!isSyntaxNode(inner) || inner.type !== "CallExpression") return false;
  const callee = inner["callee"];
  if (!isSyntaxNode(callee) || findName(callee["object"]) !== "describe" || findName(callee["property"]) !== "each")
    return false;
  return mentions(inner["arguments"], "EDITIONS");
}

function namesEdition(node: SyntaxNode): boolean {
  if (node.type === "MemberExpression") {
    const property = node["property"];
    const name = findName(property) ?? (isSyntaxNode(property) ? property["value"] : null);
    return name === "EDITION" || (name === "edition" && mentions(node["object"], "services"));
  }
  if (node.type !== "CallExpression" || !OPENING.has(findName(node["callee"]) ?? "")) return false;
  return mentions(node["arguments"], "edition");
}

function mentions(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some((part) => mentions(part, name));
  if (!isSyntaxNode(node)) return false;
  return (
    findName(node) === name || Object.values(node).some((part) => typeof part === "object" && mentions(part, name))
  );
}
