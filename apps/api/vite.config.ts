import { defineConfig } from "vite";

// Node takes no types off below node_modules, so a server that is deployed has the workspace's own sources in one bundle. What
// comes from the registry stays outside: some of it is native, all of it is installed beside the bundle.
export default defineConfig({
  build: {
    ssr: true,
    outDir: "dist/server",
    target: "node24",
    sourcemap: true,
    minify: false,
    rollupOptions: {
      external: (name) => !/^(?:[./#\0]|@rata\/|src\/)/u.test(name),
      input: { main: "src/main.ts", admin: "src/admin.ts", worker: "src/worker.ts", reader: "src/reader.ts" },
    },
  },
  ssr: { noExternal: [/^@rata\//u] },
});
