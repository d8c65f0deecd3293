import { existsSync, readdirSync } from "node:fs";

import { defineConfig } from "vitest/config";

const cluster = "@rata/dev/postgres/vitestCluster";
const named = (folder: string) => readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/package.json`));

// A package with a configuration of its own is taken as it is; the others run what stands beside their sources.
const packages = named("packages").map((name) =>
  existsSync(`packages/${name}/vitest.config.ts`)
    ? `packages/${name}/vitest.config.ts`
    : { root: `packages/${name}`, test: { name, include: ["{src,generator}/**/*.test.ts"] } },
);
const api = existsSync("apps/api/vitest.config.ts")
  ? "apps/api/vitest.config.ts"
  : {
      root: "apps/api",
      test: { name: "api", include: ["src/**/*.test.ts"], globalSetup: [cluster], testTimeout: 60_000 },
    };

export default defineConfig({
  test: {
    projects: [
      ...packages,
      "tooling/dev/vitest.config.ts",
      "tooling/lint/vitest.config.ts",
      { root: "tooling/bench", test: { name: "bench", include: ["src/**/*.test.ts"] } },
      { root: "apps/cli", test: { name: "cli", include: ["src/**/*.test.ts"], testTimeout: 60_000 } },
      { root: "apps/web", test: { name: "web", include: ["src/**/*.test.{ts,tsx}"] } },
      api,
      {
        root: "apps/web",
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
