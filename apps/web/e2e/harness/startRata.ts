import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startTestCluster } from "@rata/dev/postgres/startTestCluster";
import { Client } from "pg";

/** An account of the demo, as the administration command prints it. */
export interface DemoAccount {
  email: string;
  password: string;
}

/** A whole Rata: real server, fresh database with the demo, the built client. */
export interface Rata {
  url: string;
  accounts: readonly DemoAccount[];
  /** Runs the administration command beside the server and gives back what it said. */
  administer: (words: readonly string[]) => Promise<string>;
  stop: () => Promise<void>;
}

const WEB = fileURLToPath(new URL("../..", import.meta.url));
const API = path.join(WEB, "../api");

/** Starts everything on free ports; `stop` leaves nothing behind. */
export async function startRata(): Promise<Rata> {
  if (!existsSync(path.join(WEB, "dist/index.html")))
    await run("node_modules/vite/bin/vite.js", ["build"], process.env, WEB);
  const cluster = process.env["RATA_TEST_DATABASE_URL"] ? null : await startTestCluster({ isDurable: false });
  const superuserUrl = process.env["RATA_TEST_DATABASE_URL"] ?? cluster?.superuserUrl ?? "";
  const name = `rata_e2e_${randomUUID().replaceAll("-", "")}`;
  await query(superuserUrl, `create database ${name} owner rata_owner`);
  const folder = mkdtempSync(path.join(tmpdir(), "rata-e2e-"));
  const databaseUrl = toUrl(superuserUrl, name, "rata_owner");
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATABASE_APP_URL: toUrl(superuserUrl, name, "rata_app"),
    HOST: "127.0.0.1",
    PORT: "0",
    EDITION: process.env["EDITION"] ?? "province",
    RATA_FOLDER: folder,
    WEB_FOLDER: path.join(WEB, "dist"),
    NODE_ENV: "production",
  };
  await run("src/admin.ts", ["migrate"], env, API);
  const accounts = toAccounts(await run("src/admin.ts", ["demo"], env, API));
  const server = spawn(process.execPath, ["src/main.ts"], { cwd: API, env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await readAddress(server);
  const stop = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    await query(superuserUrl, `drop database ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
    await cluster?.release();
  };
  return { url, accounts, administer: (words) => run("src/admin.ts", words, env, API), stop };
}

async function run(file: string, words: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<string> {
  const child = spawn(process.execPath, [file, ...words], { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  const said = collect(child);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${file} ${words.join(" ")} ended with ${String(code)}: ${said.text}`);
  return said.text;
}

function collect(child: ChildProcess): { text: string } {
  const said = { text: "" };
  child.stdout?.on("data", (bytes: Buffer) => {
    said.text += bytes.toString();
  });
  return said;
}

function readAddress(server: ChildProcess): Promise<string> {
  const said = collect(server);
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", () => {
      const address = /Peladen siap di (http:\S+)/u.exec(said.text)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", (code) =>
      reject(new Error(`the server ended with ${String(code)} before it was ready: ${said.text}`)),
    );
  });
}

function toAccounts(printed: string): DemoAccount[] {
  return printed.split("\n").flatMap((line) => {
    const [email, password] = line.split("\t");
    return email?.includes("@") && password !== undefined ? [{ email: email.trim(), password: password.trim() }] : [];
  });
}

function toUrl(superuserUrl: string, name: string, role: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  url.searchParams.set("options", `-c role=${role}`);
  return url.href;
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
