import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "e2e",
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["@rata/dev/postgres/vitestCluster", "./e2e/harness/prepareTemplates.ts"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/e2e.json" },
    // Each file has a database, a server and a browser of its own.
    maxWorkers: "100%",
    testTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    hookTimeout: 180_000,
  },
});
