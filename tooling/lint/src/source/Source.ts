import { readFileSync } from "node:fs";
import path from "node:path";

import { parseSync } from "oxc-parser";

import { listFiles } from "#source/listFiles";
import { isSyntaxNode, visit } from "#source/SyntaxNode";
import type { SyntaxNode } from "#source/SyntaxNode";

/** One import, re-export, dynamic import or type import. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it exists at run time. */
  readonly isTypeOnly: boolean;
  /** True for `export * from`, which hides where a name comes from. */
  readonly isStar: boolean;
}

/** A parsed file of the repository. */
export interface Source {
  readonly file: string;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
  readonly program: unknown;
  readonly toLine: (offset: number) => number;
}

const FOLDERS = ["apps", "packages", "tooling"];

/** Parses every TypeScript file of the apps, packages and tooling below a root. */
export function readSources(root: string): Source[] {
  return listFiles(root, FOLDERS)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => readSource(root, file));
}

function readSource(root: string, file: string): Source {
  const text = readFileSync(path.join(root, file), "utf8");
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ""}`);
  const toLine = (offset: number) => text.slice(0, offset).split("\n").length;
  return { file, isTest: isTestFile(file), imports: listImports(program, toLine), program, toLine };
}

/** Tests and what exists for tests only. */
function isTestFile(file: string): boolean {
  return /\.(test|fixture|bench)\.tsx?$/.test(file) || /\/(testing|e2e)\//.test(file);
}

function listImports(program: unknown, toLine: (offset: number) => number): Import[] {
  const found: Import[] = [];
  visit(program, (node) => {
    const specifier = findSpecifier(node);
    if (specifier === null) return;
    const isStar = node.type === "ExportAllDeclaration" && node["exported"] === null;
    found.push({ specifier, line: toLine(node.start), isTypeOnly: isTypeOnly(node), isStar });
  });
  return found;
}

const IMPORTING = new Set([
  "ImportDeclaration",
  "ExportAllDeclaration",
  "ExportNamedDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function findSpecifier(node: SyntaxNode): string | null {
  if (!IMPORTING.has(node.type)) return null;
  const source = node["source"] ?? node["argument"];
  if (!isSyntaxNode(source)) return null;
  const literal = source.type === "TSLiteralType" ? source["literal"] : source;
  return isSyntaxNode(literal) && typeof literal["value"] === "string" ? literal["value"] : null;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === "TSImportType" || node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const specifiers = node["specifiers"];
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every(
    (part: unknown) => isSyntaxNode(part) && (part["importKind"] === "type" || part["exportKind"] === "type"),
  );
}
