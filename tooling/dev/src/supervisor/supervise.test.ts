import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";

import { findFreePort } from "#process/findFreePort";
import { findProcessIdentity, isAlive, toPid } from "#process/ProcessIdentity";
import { waitFor } from "#process/wait";

const fixture = fileURLToPath(new URL("supervise.fixture.ts", import.meta.url));
let folder = "";
let port = 0;
let running: Run[] = [];

interface Run {
  readonly child: ChildProcess;
  readonly heard: () => string;
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rata-supervisor-"));
  chmodSync(folder, 0o711);
  port = await findFreePort(0);
  running = [];
});
afterEach(async () => {
  for (const { child } of running) if (child.exitCode === null && child.signalCode === null) await stop(child);
  rmSync(folder, { recursive: true, force: true });
});

test("a start says the address and the accounts, and Ctrl-C leaves no process", async () => {
  const run = await startReady();
  expect(run.heard()).toContain(`Rata siap di http://127.0.0.1:${String(port)}`);
  expect(run.heard()).toContain("akun: sekretariat postgres://rata_owner:");
  const parts = [readRegistered("Peladen"), readServer()];
  expect(parts.every(isAlive)).toBe(true);
  run.child.kill("SIGINT");
  run.child.kill("SIGINT");
  expect(await once(run.child, "close")).toEqual([0, null]);
  expect(parts.filter(isAlive)).toEqual([]);
});

test("when the server dies everything stops and the command fails", async () => {
  const run = await startReady();
  const server = readServer();
  process.kill(toPid(readRegistered("Peladen")), "SIGKILL");
  expect(await once(run.child, "close")).toEqual([1, null]);
  expect(run.heard()).toContain("Peladen berhenti tak terduga");
  expect(isAlive(server)).toBe(false);
});

test("when the database dies everything stops, and the next start recovers", async () => {
  const run = await startReady();
  const service = readRegistered("Peladen");
  process.kill(toPid(readServer()), "SIGKILL");
  expect(await once(run.child, "close")).toEqual([1, null]);
  expect(run.heard()).toContain("Basis data berhenti tak terduga");
  expect(isAlive(service)).toBe(false);
  expect((await startReady()).heard()).toContain("Rata siap");
});

test("after the supervisor itself was killed the next start ends what it left and takes the database over", async () => {
  const killed = await startReady();
  const service = readRegistered("Peladen");
  const server = readServer();
  killed.child.kill("SIGKILL");
  // Not "close": what it left behind still holds its output.
  await once(killed.child, "exit");
  expect(isAlive(service)).toBe(true);
  const next = await startReady();
  expect(next.heard()).toContain("Menghentikan sisa proses Peladen");
  expect(next.heard()).not.toContain("sedang dipakai");
  expect(isAlive(service)).toBe(false);
  expect(readServer()).toBe(server);
});

test("a second start beside a running one is refused with its process number", async () => {
  const first = await startReady();
  const second = start("serve");
  expect(await once(second.child, "close")).toEqual([1, null]);
  expect(second.heard()).toContain(`sudah berjalan untuk folder ${folder} (proses ${String(first.child.pid)})`);
  expect(await (await fetch(`http://127.0.0.1:${String(port)}`)).text()).toBe("ok");
});

test("a step that fails is shown with what it said, and nothing is left running", async () => {
  const run = start("broken");
  expect(await once(run.child, "close")).toEqual([1, null]);
  expect(run.heard()).toContain("Skema gagal (kode 1)");
  expect(run.heard()).toContain("rusak");
  expect(readServer()).toBe("");
});

function start(behaviour: string): Run {
  const child = spawn(process.execPath, [fixture, folder, String(port), behaviour], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let heard = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  const run = { child, heard: () => heard };
  running.push(run);
  return run;
}

async function startReady(): Promise<Run> {
  const run = start("serve");
  await waitFor(() => (run.heard().includes("Tekan Ctrl-C") || run.child.exitCode !== null ? true : null), 60_000);
  expect(run.heard()).toContain("Tekan Ctrl-C");
  return run;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "close");
}

function readRegistered(name: string): string {
  return readFileSync(path.join(folder, "processes", name), "utf8");
}

function readServer(): string {
  try {
    const pid = readFileSync(path.join(folder, "postgres/data/postmaster.pid"), "utf8").split("\n")[0];
    return findProcessIdentity(Number(pid)) ?? "";
  } catch {
    return "";
  }
}
