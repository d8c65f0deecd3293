import { defineConfig } from "vitest/config";

/**
 * How the tests beside the sources of a package run. They keep nothing between two files, so that one process takes file after file
 * without loading the package anew. A busy machine may take its time: no test fails for being slow.
 */
export default defineConfig({
  test: {
    include: ["{src,generator}/**/*.test.{ts,tsx}"],
    isolate: false,
    // Two packages are tested at a time.
    maxWorkers: "50%",
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
  },
});
