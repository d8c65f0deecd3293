import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressAhead } from "./build/compressAhead.ts";

const api = process.env["API_URL"] ?? "http://127.0.0.1:4300";

// The server puts a fresh nonce in place of %NONCE% into every page it sends; the development server has no such policy.
export default defineConfig({
  plugins: [react(), compressAhead()],
  html: { cspNonce: "%NONCE%" },
  build: { target: "es2023", sourcemap: false, assetsInlineLimit: 0, cssMinify: true },
  server: { proxy: { "/api": { target: api } } },
});
