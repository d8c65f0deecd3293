import { defineConfig } from "vitest/config";

export default defineConfig({
  // The fixtures hold tests that must never run.
  test: { name: "lint", include: ["src/**/*.test.ts"], testTimeout: 60_000 },
});
