import { readdirSync, readFileSync } from "node:fs";
import { RULES } from "@rata/domain/check/rules";
import { expect, test } from "vitest";
import { composeChecks } from "./composeChecks.ts";

const ROOT = new URL("../../../", import.meta.url);
const FOLDER = new URL("packages/domain/src/check/rules/", ROOT);

test("docs/checks.md is what the rules give now; write it again with: node tooling/generators/src/checks.ts", () => {
  expect(readFileSync(new URL("docs/checks.md", ROOT), "utf8")).toBe(composeChecks(RULES));
});

test("every rule has an entry with its example in both languages", () => {
  const text = composeChecks(RULES);
  expect(text.match(/^## RAT-\d{3}$/gmu)).toHaveLength(RULES.length);
  expect(text).not.toMatch(/^- (?:Contoh|Example|Saran|Fix):\s*$/mu);
});

test("every rule stands in a file of its own that begins with its code, and every such file is registered", () => {
  const files = readdirSync(FOLDER).toSorted();
  expect(files.map((file) => file.slice(0, "RAT-000".length))).toEqual(RULES.map(({ code }) => code));
  for (const file of files) {
    const code = file.slice(0, "RAT-000".length);
    expect(file).toMatch(/^RAT-\d{3}-[a-z]+(?:-[a-z]+)*\.ts$/u);
    expect(readFileSync(new URL(file, FOLDER), "utf8")).toContain(`code: "${code}"`);
  }
});
