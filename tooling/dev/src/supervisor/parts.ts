import type { Job } from "#process/ChildGroup";
import type { Service, Step } from "#supervisor/supervise";
import type { Database } from "#workspace/openDatabase";
import { rootFolder } from "#workspace/rootFolder";
import type { Settings } from "#workspace/Settings";
import { toAppEnvironment } from "#workspace/toAppEnvironment";

type Mode = "production" | "development";

const ADMIN = `${rootFolder}/apps/api/src/admin.ts`;
const API = `${rootFolder}/apps/api/src/main.ts`;

/** Brings the database to the current schema and, where wanted, loads the demo once. */
export function toPreparation(settings: Settings, database: Database, mode: Mode): readonly Step[] {
  const env = { ...toAppEnvironment(settings, database), NODE_ENV: mode };
  const migrate = { label: "Memperbarui skema basis data", job: runNode([ADMIN, "migrate"], env), isShown: false };
  const demo = { label: "Menyiapkan data contoh", job: runNode([ADMIN, "demo"], env), isShown: true };
  return settings.hasDemo ? [migrate, demo] : [migrate];
}

/** Builds the client, and what it needs before it. */
export function toBuild(): Step {
  const job = { command: "turbo", args: ["run", "build"], env: process.env, cwd: rootFolder };
  return { label: "Membangun aplikasi", job, isShown: false };
}

/** The server; in development restarted at every saved file. */
export function toApi(settings: Settings, database: Database, mode: Mode): Service {
  const env = { ...toAppEnvironment(settings, database), NODE_ENV: mode };
  const watch = mode === "development" ? ["--watch", "--watch-preserve-output"] : [];
  return { name: "Peladen", job: runNode([...watch, API], env), url: toLocalUrl(settings.host, settings.port) };
}

/** The client's development server, which passes requests on to the API. */
export function toVite(settings: Settings, port: number): Service {
  const vite = `${rootFolder}/apps/web/node_modules/vite/bin/vite.js`;
  const env = { ...process.env, API_URL: toLocalUrl(settings.host, settings.port), NODE_ENV: "development" };
  const args = [vite, "--host", settings.host, "--port", String(port), "--strictPort"];
  const job = { ...runNode(args, env), cwd: `${rootFolder}/apps/web` };
  return { name: "Vite", job, url: toLocalUrl(settings.host, port) };
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Job {
  return { command: process.execPath, args, env, cwd: rootFolder };
}

// A server that listens on every address is asked on the loopback one.
function toLocalUrl(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name}:${String(port)}`;
}
