import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "e2e",
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["@rata/dev/postgres/vitestCluster", "./e2e/harness/prepareTemplates.ts"],
    // Each file has a database, a server and a browser of its own.
    maxWorkers: "100%",
    testTimeout: 600_000,
    hookTimeout: 180_000,
  },
});
