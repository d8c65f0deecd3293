import { existsSync, readdirSync } from "node:fs";

import { defineConfig } from "vitest/config";

// A busy machine may take its time: no test fails for being slow.
// A package with a configuration of its own is taken as it is; the others run what stands beside their sources.
const packages = readdirSync("packages")
  .filter((name) => existsSync(`packages/${name}/package.json`))
  .map((name) =>
    existsSync(`packages/${name}/vitest.config.ts`)
      ? `packages/${name}/vitest.config.ts`
      : { root: `packages/${name}`, test: { name, include: ["{src,generator}/**/*.test.ts"], testTimeout: 60_000 } },
  );

export default defineConfig({
  test: {
    projects: [
      ...packages,
      "tooling/dev/vitest.config.ts",
      "tooling/lint/vitest.config.ts",
      { root: "tooling/bench", test: { name: "bench", include: ["src/**/*.test.ts"] } },
      { root: "apps/cli", test: { name: "cli", include: ["src/**/*.test.ts"], testTimeout: 60_000 } },
      "apps/api/vitest.config.ts",
      "apps/web/vitest.config.ts",
      "apps/web/vitest.e2e.config.ts",
    ],
  },
});
