import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    globalSetup: ["@rata/dev/postgres/vitestCluster", "./src/testing/prepareTemplate.ts"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
