import type { Gate, Violation } from "#gate/Gate";
import { findName, isSyntaxNode, visit } from "#source/SyntaxNode";
import type { SyntaxNode } from "#source/SyntaxNode";
import { readSources } from "#source/Source";
import type { Source } from "#source/Source";

const PURE = /^packages\/(domain|texts|editions|importing|reporting|reference)\/src\//;
const STRAIGHT = /^apps\/api\/.*\.(table|queries|store|router)\.ts$/;
const FORMATTING = /^packages\/domain\/src\/(number|period)\//;
const ENVIRONMENT = /\/env\.ts$|\/(vite|vitest)\.config\.ts$|^tooling\//;

/** Finds what makes a function give another answer tomorrow, or on another machine. */
export const purity: Gate = (root) =>
  readSources(root)
    .filter((source) => !source.isTest)
    .flatMap((source) => listImpurities(source));

function listImpurities(source: Source): Violation[] {
  const found: Violation[] = [];
  visit(source.program, (node) => {
    const judged = [
      judgeEnvironment(source, node),
      judgeWorld(source, node),
      judgeLocale(source, node),
      judgeZod(node),
    ];
    for (const entry of judged) {
      if (entry !== null) found.push({ file: source.file, line: source.toLine(node.start), ...entry });
    }
  });
  return found;
}

type Judgement = { readonly rule: string; readonly message: string } | null;

function judgeEnvironment(source: Source, node: SyntaxNode): Judgement {
  if (ENVIRONMENT.test(source.file) || toDotted(node) !== "process.env") return null;
  return { rule: "environment", message: "Only env.ts reads process.env: take the setting as a parameter." };
}

const WORLD: Readonly<Record<string, string>> = {
  "Date.now": "Take the time as a parameter.",
  "Math.random": "Take the randomness, or a seed, as a parameter.",
  "crypto.randomUUID": "Take the id as a parameter.",
  "crypto.getRandomValues": "Take the randomness as a parameter.",
  "performance.now": "Take the time as a parameter.",
};

function judgeWorld(source: Source, node: SyntaxNode): Judgement {
  if (!PURE.test(source.file) && !STRAIGHT.test(source.file)) return null;
  if (node.type === "NewExpression" && findName(node["callee"]) === "Date" && isEmpty(node["arguments"])) {
    return { rule: "clock", message: "new Date() reads the clock. Take the time as a parameter." };
  }
  if (node.type === "CallExpression" && findName(node["callee"]) === "randomUUID") {
    return { rule: "randomness", message: "Take the id as a parameter." };
  }
  const name = toDotted(node);
  const instead = name === null ? undefined : WORLD[name];
  if (instead === undefined) return null;
  return { rule: name?.endsWith("now") === true ? "clock" : "randomness", message: `${name ?? ""}: ${instead}` };
}

function judgeLocale(source: Source, node: SyntaxNode): Judgement {
  if (FORMATTING.test(source.file) || source.file.startsWith("tooling/")) return null;
  const property = node.type === "MemberExpression" ? findName(node["property"]) : null;
  if (property !== null && /^toLocale(Date|Time)?String$/.test(property)) {
    return {
      rule: "locale",
      message: `${property} differs between machines: format with domain/number or domain/period.`,
    };
  }
  if (node.type === "MemberExpression" && findName(node["object"]) === "Intl") {
    return { rule: "locale", message: "Intl differs between machines: format with domain/number or domain/period." };
  }
  if (node.type === "CallExpression" && isBareLocaleCompare(node)) {
    return { rule: "locale", message: "localeCompare follows the machine: name the locale, or compare with < and >." };
  }
  return null;
}

function judgeZod(node: SyntaxNode): Judgement {
  if (node.type !== "ImportDeclaration" || !isSyntaxNode(node["source"]) || node["source"]["value"] !== "zod")
    return null;
  const specifiers = Array.isArray(node["specifiers"]) ? node["specifiers"] : [];
  const isNamespace = specifiers.every(
    (part: unknown) => isSyntaxNode(part) && part.type === "ImportNamespaceSpecifier",
  );
  return isNamespace
    ? null
    : { rule: "zod", message: 'Write import * as z from "zod": the client loads a quarter of it.' };
}

function isBareLocaleCompare(node: SyntaxNode): boolean {
  const callee = node["callee"];
  if (!isSyntaxNode(callee) || findName(callee["property"]) !== "localeCompare") return false;
  return Array.isArray(node["arguments"]) && node["arguments"].length < 2;
}

function toDotted(node: SyntaxNode): string | null {
  if (node.type !== "MemberExpression") return null;
  const object = findName(node["object"]);
  const property = findName(node["property"]);
  return object === null || property === null ? null : `${object}.${property}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
