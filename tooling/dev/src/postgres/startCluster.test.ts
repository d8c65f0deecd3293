import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";

import { startCluster } from "#postgres/startCluster";
import type { Cluster } from "#postgres/startCluster";
import { findProcessIdentity } from "#process/ProcessIdentity";
import { waitFor } from "#process/wait";

const holder = fileURLToPath(new URL("holdCluster.fixture.ts", import.meta.url));
const isRoot = process.getuid?.() === 0;
const heldSchema = z.object({ pid: z.number(), port: z.number(), ownerUrl: z.string() });
let folder = "";
let said: string[] = [];
let open: Cluster[] = [];
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rata-cluster-"));
  chmodSync(folder, 0o711);
  said = [];
  open = [];
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const cluster of open) await cluster.release();
  await (await start()).release();
  rmSync(folder, { recursive: true, force: true });
});

test("the first start makes a guarded database, and the second finds its rows", async () => {
  const first = await start();
  await query(first.ownerUrl, "create table note (id int); insert into note values (7)");
  expect(
    await query(first.ownerUrl, "select rolsuper, rolcreatedb from pg_roles where rolname = 'rata_owner'"),
  ).toEqual([{ rolsuper: false, rolcreatedb: true }]);
  expect(
    await query(first.superuserUrl, "select current_setting('fsync') f, current_setting('listen_addresses') l"),
  ).toEqual([{ f: "on", l: "127.0.0.1" }]);
  await expect(query(first.appUrl, "select * from note")).rejects.toThrow("permission denied");
  await expect(query(first.appUrl, "create table mine (id int)")).rejects.toThrow("permission denied");
  expect(statSync(path.join(folder, "credentials.json")).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(folder, "data")).mode & 0o777).toBe(0o700);
  await first.release();
  expect(findProcessIdentity(first.pid)).toBeNull();
  const second = await start();
  expect(await query(second.ownerUrl, "select id from note")).toEqual([{ id: 7 }]);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  await second.release();
});

test("nobody gets in without the password", async () => {
  const cluster = await start();
  open.push(cluster);
  for (const role of ["postgres", "rata_owner", "rata_app"]) {
    for (const password of ["", ":wrong"]) {
      const url = `postgres://${role}${password}@127.0.0.1:${String(cluster.port)}/postgres`;
      await expect(query(url, "select 1")).rejects.toThrow(/password/);
    }
  }
});

test("a killed server is recovered by the next start, with its rows", async () => {
  const first = await start();
  await query(first.ownerUrl, "create table note (id int); insert into note values (8)");
  process.kill(first.pid, "SIGKILL");
  const second = await start();
  expect(second.pid).not.toBe(first.pid);
  expect(await query(second.ownerUrl, "select id from note")).toEqual([{ id: 8 }]);
  await second.release();
  await first.release();
});

test("a server left behind by a killed command is taken over, and stopped at the end", async () => {
  const left = await hold();
  await query(left.ownerUrl, "create table note (id int); insert into note values (9)");
  left.child.kill("SIGKILL");
  await once(left.child, "close");
  expect(findProcessIdentity(left.pid)).not.toBeNull();
  const next = await start();
  expect(next.pid).toBe(left.pid);
  expect(said.join(" ")).toContain("masih berjalan dari sesi sebelumnya");
  expect(await query(next.ownerUrl, "select id from note")).toEqual([{ id: 9 }]);
  await next.release();
  expect(findProcessIdentity(left.pid)).toBeNull();
});

test("a short command that ends does not take the server from another", async () => {
  const long = await hold();
  const short = await start();
  expect(short.pid).toBe(long.pid);
  await short.release();
  expect(await query(long.ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  long.child.kill("SIGTERM");
  await once(long.child, "close");
  expect(findProcessIdentity(long.pid)).toBeNull();
});

test("two commands started at once share one new server", async () => {
  const [one, two] = await Promise.all([hold(), hold()]);
  expect(one.pid).toBe(two.pid);
  one.child.kill("SIGKILL");
  await once(one.child, "exit");
  two.child.kill("SIGTERM");
  await once(two.child, "close");
  expect(findProcessIdentity(two.pid)).toBeNull();
});

test("a taken port is said and another one is used", async () => {
  const guest = createServer().listen({ port: 0, host: "127.0.0.1" });
  await once(guest, "listening");
  const address = guest.address();
  const taken = typeof address === "object" && address !== null ? address.port : 0;
  const cluster = await startCluster({
    folder,
    isDurable: true,
    wishedPort: taken,
    say: (message) => said.push(message),
  });
  open.push(cluster);
  guest.close();
  expect(cluster.port).not.toBe(taken);
  expect(said).toEqual([
    `Porta basis data ${String(taken)} sedang dipakai program lain; memakai ${String(cluster.port)}.`,
  ]);
});

test("rows of another major version are refused and left alone", async () => {
  await (await start()).release();
  const version = path.join(folder, "data/PG_VERSION");
  writeFileSync(version, "17\n");
  await expect(start()).rejects.toThrow(/dibuat oleh PostgreSQL 17.*PostgreSQL 18/);
  expect(readFileSync(version, "utf8")).toBe("17\n");
  expect(existsSync(path.join(folder, "data/base"))).toBe(true);
  writeFileSync(version, "18\n");
});

test("lost passwords are said, and the rows are left alone", async () => {
  await (await start()).release();
  const credentials = path.join(folder, "credentials.json");
  const kept = readFileSync(credentials);
  rmSync(credentials);
  await expect(start()).rejects.toThrow("Sandi basis data");
  writeFileSync(credentials, kept, { mode: 0o600 });
});

test("a creation that was interrupted is begun again", async () => {
  mkdirSync(path.join(folder, "data.unfinished"));
  writeFileSync(path.join(folder, "data.unfinished/PG_VERSION"), "18\n");
  const cluster = await start();
  open.push(cluster);
  expect(await query(cluster.ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a number in postmaster.pid that now belongs to another program stops nothing", async () => {
  await (await start()).release();
  const stranger = spawn("sleep", ["60"], { stdio: "ignore" });
  children.push(stranger);
  const lines = [
    String(stranger.pid),
    path.join(folder, "data"),
    "1700000000",
    "54999",
    "",
    "127.0.0.1",
    "0 0",
    "ready",
  ];
  writeFileSync(path.join(folder, "data/postmaster.pid"), `${lines.join("\n")}\n`, { mode: 0o600 });
  const cluster = await start();
  open.push(cluster);
  expect(await query(cluster.ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(stranger.exitCode).toBeNull();
});

test("the database starts below a home that only its owner may enter, and again after the home was opened", async () => {
  const home = path.join(folder, "home");
  mkdirSync(home, { mode: 0o700 });
  const closed = await startCluster({
    folder: path.join(home, "postgres"),
    isDurable: true,
    wishedPort: 0,
    say: () => {},
  });
  await query(closed.ownerUrl, "create table note (id int); insert into note values (10)");
  await closed.release();
  chmodSync(home, 0o755);
  const opened = await startCluster({
    folder: path.join(home, "postgres"),
    isDurable: true,
    wishedPort: 0,
    say: () => {},
  });
  expect(await query(opened.ownerUrl, "select id from note")).toEqual([{ id: 10 }]);
  await opened.release();
});

test("an ordinary user has a database below its own closed home", async () => {
  // Root becomes somebody else for this one; an ordinary user already is one.
  const uid = isRoot ? 65_534 : undefined;
  const home = path.join(folder, "home");
  mkdirSync(home, { mode: 0o700 });
  if (uid !== undefined) chownSync(home, uid, uid);
  const held = await hold(path.join(home, "postgres"), uid);
  expect(await query(held.ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  held.child.kill("SIGTERM");
  await once(held.child, "close");
  expect(findProcessIdentity(held.pid)).toBeNull();
});

function start(): Promise<Cluster> {
  return startCluster({ folder, isDurable: true, wishedPort: 0, say: (message) => said.push(message) });
}

async function hold(place = folder, uid?: number): Promise<z.infer<typeof heldSchema> & { child: ChildProcess }> {
  const child = spawn(process.execPath, [holder, place], {
    stdio: ["ignore", "pipe", "inherit"],
    ...(uid === undefined ? {} : { uid, gid: uid, cwd: "/" }),
  });
  children.push(child);
  let heard = "";
  child.stdout?.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  await waitFor(() => (heard.includes("\n") || child.exitCode !== null ? true : null), 60_000);
  return { ...heldSchema.parse(JSON.parse(heard)), child };
}

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
