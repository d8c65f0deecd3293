import { existsSync, readdirSync } from "node:fs";

import { defineConfig } from "vitest/config";
import unit from "./vitest.unit.config.ts";

const FOLDERS = ["packages", "tooling", "apps"];

// A package with a configuration of its own is taken as it is; the others run what stands beside their sources.
const units = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => ({ name, root: `${folder}/${name}` })))
  .filter(({ root }) => existsSync(`${root}/package.json`))
  .map(({ name, root }) =>
    existsSync(`${root}/vitest.config.ts`)
      ? `${root}/vitest.config.ts`
      : { root, test: { ...unit.test, name, maxWorkers: "100%" } },
  );

export default defineConfig({ test: { projects: [...units, "apps/web/vitest.e2e.config.ts"] } });
