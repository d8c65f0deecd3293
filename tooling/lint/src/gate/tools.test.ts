import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";

// A gate made of somebody else's tool is only as good as its configuration: each must fail on its fixture.
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const fixtures = path.join(root, "tooling/fixtures/lint");
let temporary = "";

beforeAll(() => {
  temporary = mkdtempSync(path.join(tmpdir(), "rata-tools-"));
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

test("oxlint, as configured here, reports every rule of the house", () => {
  const config = withoutIgnores(".oxlintrc.json");
  const bad = run("oxlint", ["-c", config, "-f", "json", path.join(fixtures, "oxlint/bad")]);
  const report = z
    .object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) })
    .parse(JSON.parse(bad.stdout));
  const codes = report.diagnostics.map((found) => `${path.basename(found.filename)} ${found.code}`).sort();
  expect(bad.status).toBe(1);
  expect(codes).toEqual([
    "any.ts typescript(no-explicit-any)",
    "assertion.ts typescript(consistent-type-assertions)",
    "console.ts eslint(no-console)",
    "cycleA.ts import(no-cycle)",
    "cycleB.ts import(no-cycle)",
    "defaultExport.ts import(no-default-export)",
    "equal.ts eslint(eqeqeq)",
    "exhaustive.ts typescript(switch-exhaustiveness-check)",
    "floating.ts typescript(no-floating-promises)",
    "long.ts eslint(max-lines)",
    "misused.ts typescript(no-misused-promises)",
    "nonNull.ts typescript(no-non-null-assertion)",
    "only.test.ts vitest(no-focused-tests)",
    "skip.test.ts vitest(no-disabled-tests)",
    "typeImport.ts typescript(consistent-type-imports)",
  ]);
  expect(run("oxlint", ["-c", config, path.join(fixtures, "oxlint/good")]).status).toBe(0);
});

test("oxfmt refuses a file that is not in form", () => {
  const config = withoutIgnores(".oxfmtrc.json");
  expect(run("oxfmt", ["-c", config, "--check", path.join(fixtures, "oxfmt/bad")]).status).toBe(1);
  expect(run("oxfmt", ["-c", config, "--check", path.join(fixtures, "oxfmt/good")]).status).toBe(0);
});

test("knip reports an unused file, export and dependency, and one that is not declared", () => {
  const bad = run("knip", ["--directory", path.join(fixtures, "knip/bad"), "--no-progress"]);
  expect(bad.status).toBe(1);
  for (const part of ["src/orphan.ts", "left-over", "undeclared", "forgotten"]) expect(bad.stdout).toContain(part);
  expect(run("knip", ["--directory", path.join(fixtures, "knip/good"), "--no-progress"]).status).toBe(0);
});

test("the peer check reports a host of the wrong version", () => {
  const bad = run("pnpm", ["-C", path.join(fixtures, "peers/bad"), "peers", "check", "--lockfile-only"]);
  expect(bad.status).toBe(1);
  expect(bad.stdout).toContain("unmet peer host");
  expect(run("pnpm", ["-C", path.join(fixtures, "peers/good"), "peers", "check", "--lockfile-only"]).status).toBe(0);
});

test("turbo boundaries reports an undeclared package and a path that leaves its own", () => {
  const bad = run("turbo", ["boundaries", "--cwd", path.join(fixtures, "boundaries/bad")]);
  const said = bad.stdout + bad.stderr;
  expect(bad.status).toBe(1);
  expect(said).toContain("cannot import package `@fixture/b`");
  expect(said).toContain("leaves the package");
  expect(run("turbo", ["boundaries", "--cwd", path.join(fixtures, "boundaries/good")]).status).toBe(0);
});

test("a pure package that reaches for the DOM or for Node does not compile", () => {
  const bad = run("tsc", ["-p", path.join(fixtures, "types/bad")]);
  expect(bad.status).not.toBe(0);
  for (const name of ["document", "window", "process", "Buffer", "setTimeout", "console", "fetch", "localStorage"]) {
    expect(bad.stdout).toContain(`Cannot find name '${name}'`);
  }
  expect(run("tsc", ["-p", path.join(fixtures, "types/good")]).status).toBe(0);
});

/** The configuration of the repository, which passes over fixtures, made to look at them. */
function withoutIgnores(name: string): string {
  const config = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path.join(root, name), "utf8")));
  const file = path.join(temporary, name);
  writeFileSync(file, JSON.stringify({ ...config, ignorePatterns: [] }));
  return file;
}

function run(command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: temporary, encoding: "utf8" });
  return { status, stdout, stderr };
}
