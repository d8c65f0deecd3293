import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { arrows } from "#gate/arrows";
import { bundle } from "#gate/bundle";
import { cycles } from "#gate/cycles";
import { editions } from "#gate/editions";
import { emittedTypes } from "#gate/emittedTypes";
import { folders } from "#gate/folders";
import { sayViolation } from "#gate/Gate";
import type { Gate } from "#gate/Gate";
import { lockfile } from "#gate/lockfile";
import { manifests } from "#gate/manifests";
import { modules } from "#gate/modules";
import { names } from "#gate/names";
import { purity } from "#gate/purity";

const fixtures = fileURLToPath(new URL("../../../fixtures/lint", import.meta.url));

const expected: ReadonlyArray<readonly [string, Gate, readonly string[]]> = [
  [
    "arrows",
    arrows,
    [
      "apps/api/src/audit/audit.commands.ts:1 area",
      "apps/api/src/newcomer/newcomer.commands.ts:0 area",
      "apps/api/src/plan/core/changePlan.ts:1 area",
      "apps/api/src/plan/deep.ts:1 path",
      "apps/api/src/plan/deep.ts:2 barrel",
      "apps/api/src/plan/plan.commands.ts:1 orm",
      "apps/api/src/plan/plan.commands.ts:2 trpc",
      "apps/api/src/plan/plan.queries.ts:1 area",
      "apps/cli/src/main.ts:1 arrow",
      "apps/web/src/components/Frame.tsx:1 feature",
      "apps/web/src/features/plan/PlanPage.tsx:1 feature",
      "apps/web/src/lib/api.ts:1 arrow",
      "apps/web/src/lib/lazy.ts:1 arrow",
      "packages/domain/src/plan/Plan.ts:1 arrow",
      "packages/domain/src/plan/readPlan.ts:1 outside",
      "packages/newcomer/src/thing.ts:1 arrow",
      "packages/readers/src/relative.ts:1 arrow",
      "packages/readers/src/relative.ts:1 path",
      "packages/renderers/src/read.ts:1 arrow",
      "packages/reporting/src/draw.ts:1 arrow",
      "packages/texts/src/sentences.ts:1 arrow",
    ],
  ],
  ["cycles", cycles, ["packages/domain/src/plan/c.ts:1 cycle"]],
  [
    "purity",
    purity,
    [
      "apps/api/src/http/session.ts:1 environment",
      "apps/api/src/plan/plan.store.ts:2 randomness",
      "apps/api/src/plan/plan.store.ts:3 clock",
      "apps/web/src/lib/date.ts:1 locale",
      "packages/domain/src/plan/clock.ts:1 clock",
      "packages/domain/src/plan/clock.ts:2 clock",
      "packages/domain/src/plan/schema.ts:1 zod",
      "packages/importing/src/setting.ts:1 environment",
      "packages/reporting/src/chance.ts:1 randomness",
      "packages/reporting/src/chance.ts:2 randomness",
      "packages/texts/src/format.ts:1 locale",
      "packages/texts/src/format.ts:2 locale",
      "packages/texts/src/format.ts:3 locale",
    ],
  ],
  [
    "names",
    names,
    [
      "apps/api/src/plan/PlanManager.ts:0 name",
      "apps/web/src/common/Button.tsx:0 name",
      "packages/domain/src/plan/index.ts:0 barrel",
      "packages/domain/src/plan/planHelper.ts:0 name",
      "packages/domain/src/utils.ts:0 name",
    ],
  ],
  [
    "editions",
    editions,
    [
      "apps/api/src/plan/plan.test.ts:10 edition",
      "apps/api/src/plan/plan.test.ts:5 edition",
      "apps/api/src/plan/plan.test.ts:9 edition",
      "apps/web/e2e/start.test.ts:3 edition",
    ],
  ],
  ["lockfile", lockfile, ["pnpm-lock.yaml:4 lockfile"]],
  [
    "manifests",
    manifests,
    [
      "packages/domain/package.json:3 catalog",
      "packages/domain/tsconfig.json:0 pure-types",
      "packages/texts/tsconfig.json:0 pure-types",
    ],
  ],
];

describe.each(expected)("the gate %s", (name, gate, violations) => {
  test("names every breach of its fixture", () => {
    expect(listBreaches(gate, path.join(fixtures, name, "bad"))).toEqual(violations);
  });
  test("is silent about the right way to write the same", () => {
    expect(gate(path.join(fixtures, name, "good")).map(sayViolation)).toEqual([]);
  });
});

describe("the gates over built files", () => {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "rata-built-"));
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test("a folder with forty-one files is refused, tests, and lists of one kind, are not counted", () => {
    for (let at = 0; at < 41; at++) {
      write(`apps/api/src/plan/part${String(at)}.ts`, "export {};");
      write(`packages/domain/src/check/rules/rule${String(at)}.ts`, "export {};");
      write(`packages/domain/src/plan/part${String(at)}${at < 2 ? ".test" : ""}.ts`, "export {};");
    }
    expect(listBreaches(folders, root)).toEqual(["apps/api/src/plan:0 folder"]);
  });

  test("a client that holds server code, or weighs too much, is refused", () => {
    write("apps/web/size-limits.json", '{ "firstLoadJsGzip": 60 }');
    write(
      "apps/web/dist/index.html",
      '<script type="module" src="/assets/main.js"></script><link rel="modulepreload" href="/assets/part.js">',
    );
    write("apps/web/dist/assets/main.js", 'const a="@mikro-orm/core";import{x}from"node:fs";');
    write(
      "apps/web/dist/assets/part.js",
      `const b=${JSON.stringify(Array.from({ length: 40 }, (_, index) => index * index))};`,
    );
    expect(listBreaches(bundle, root)).toEqual([
      "apps/web/dist/assets/main.js:0 bundle",
      "apps/web/dist/assets/main.js:0 bundle",
      "apps/web/dist/index.html:0 size",
    ]);
  });

  test("a clean client within its limit passes, and a missing one does not", () => {
    write("apps/web/size-limits.json", '{ "firstLoadJsGzip": 6000 }');
    write("apps/web/dist/assets/main.js", 'console.warn("hello");');
    expect(listBreaches(bundle, root)).toEqual([]);
    expect(listBreaches(bundle, path.join(root, "nowhere"))).toEqual(["apps/web/dist:0 bundle"]);
  });

  test("a router whose types lead to the database library is refused", () => {
    write("apps/api/dist/types/root.d.ts", 'import type { planRouter } from "#plan/plan.router";\n');
    write(
      "apps/api/dist/types/plan/plan.router.d.ts",
      'export declare const plan: import("../plan/plan.table.ts").Row;\n',
    );
    write("apps/api/dist/types/plan/plan.table.d.ts", '\nimport type { Opt } from "@mikro-orm/core";\n');
    write("apps/api/dist/types/admin.d.ts", 'import type { Opt } from "@mikro-orm/core";\n');
    expect(listBreaches(emittedTypes, root)).toEqual(["apps/api/dist/types/plan/plan.table.d.ts:2 emitted-types"]);
    write("apps/api/dist/types/plan/plan.table.d.ts", "export type Row = string;\n");
    expect(listBreaches(emittedTypes, root)).toEqual([]);
    expect(listBreaches(emittedTypes, path.join(root, "nowhere"))).toEqual([
      "apps/api/dist/types/root.d.ts:0 emitted-types",
    ]);
  });

  test("a client built from files of the server, of tests or of Node is refused", async () => {
    const found = await modules(path.join(fixtures, "modules/bad"));
    expect(found.map((violation) => violation.file).sort()).toEqual([
      "__vite-browser-external:node:fs",
      "apps/api/src/plan/plan.store.js",
      "packages/domain/src/testing/randomPlan.js",
      "packages/importing/fixtures/realRows.js",
      "packages/readers/src/readXlsx.js",
    ]);
    expect(await modules(path.join(fixtures, "modules/good"))).toEqual([]);
  });

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});

function listBreaches(gate: Gate, root: string): string[] {
  return gate(root)
    .map((violation) => `${violation.file}:${String(violation.line)} ${violation.rule}`)
    .sort();
}
