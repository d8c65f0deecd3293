import { defineConfig } from "vitest/config";

export default defineConfig({
  // Real servers are started and killed here; in parallel they would measure each other.
  test: {
    name: "dev",
    include: ["src/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
    fileParallelism: false,
  },
});
