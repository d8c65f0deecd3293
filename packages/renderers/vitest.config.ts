import { defineConfig } from "vitest/config";

/** Typst, WebAssembly and processes of their own start here: on a busy machine that takes longer than a test usually may. */
export default defineConfig({ test: { name: "renderers", include: ["src/**/*.test.ts"], testTimeout: 60_000 } });
