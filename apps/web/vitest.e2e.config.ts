import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "e2e",
    include: ["e2e/**/*.test.ts"],
    // Each file has a database, a server and a browser of its own.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
