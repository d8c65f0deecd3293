import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import type { Gate, Violation } from "#gate/Gate";

const PURE = ["domain", "texts", "editions", "importing", "reporting", "reference"];

/**
 * Judges how each package is set up: versions come from the one catalog, and a pure package is typed
 * without the DOM and without Node, so that a forbidden global does not compile.
 */
export const manifests: Gate = (root) => [
  ...listUnits(root).flatMap((unit) => judgeVersions(root, unit)),
  ...PURE.flatMap((name) => judgePure(root, `packages/${name}`)),
];

function listUnits(root: string): string[] {
  return ["apps", "packages", "tooling"]
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((unit) => existsSync(path.join(root, unit, "package.json")));
}

function judgeVersions(root: string, unit: string): Violation[] {
  const file = `${unit}/package.json`;
  const lines = readFileSync(path.join(root, file), "utf8").split("\n");
  let isInside = false;
  return lines.flatMap((text, index) => {
    if (/ependencies"/.test(text)) isInside = true;
    else if (text.includes("}")) isInside = false;
    else if (isInside && !/": "(catalog|workspace):/.test(text)) {
      return [{ file, line: index + 1, rule: "catalog", message: `Put the version into the catalog: ${text.trim()}` }];
    }
    return [];
  });
}

function judgePure(root: string, unit: string): Violation[] {
  const file = `${unit}/tsconfig.json`;
  if (!existsSync(path.join(root, file))) return [];
  const text = readFileSync(path.join(root, file), "utf8");
  if (text.includes("tooling/typescript/pure.json") && !/"(lib|types)"/.test(text)) return [];
  return [
    {
      file,
      line: 0,
      rule: "pure-types",
      message: "A pure package extends tooling/typescript/pure.json and adds no lib or types.",
    },
  ];
}
