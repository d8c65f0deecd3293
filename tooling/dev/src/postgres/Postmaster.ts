import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import path from "node:path";

import type { ClusterFolder } from "#postgres/ClusterFolder";
import type { Binaries } from "#postgres/findBinaries";
import { launch } from "#postgres/Runner";
import type { Runner } from "#postgres/Runner";
import { findFreePort } from "#process/findFreePort";
import { PlainError } from "#process/PlainError";
import { findProcessIdentity, isAlive, readCommandLine } from "#process/ProcessIdentity";
import type { ProcessIdentity } from "#process/ProcessIdentity";
import { waitFor } from "#process/wait";

/** A running server: its process and its port on 127.0.0.1. */
export interface Postmaster {
  readonly identity: ProcessIdentity;
  readonly port: number;
}

const STARTING = 600_000; // crash recovery of a large database takes minutes
const STOPPING = 30_000;
const LOG_LIMIT = 5_000_000;

/**
 * Finds the server of this data folder that an earlier command left running. A `postmaster.pid` whose
 * number now belongs to something else (common after a container restarts) is removed, since PostgreSQL
 * itself would refuse to start because of it.
 */
export async function findPostmaster(folder: ClusterFolder): Promise<Postmaster | null> {
  const pid = Number(readPidFile(folder)[0] ?? 0);
  const identity = findProcessIdentity(pid);
  if (identity === null) return null;
  if (!readCommandLine(pid).includes(folder.rows)) {
    rmSync(path.join(folder.rows, "postmaster.pid"), { force: true });
    return null;
  }
  return waitUntilReady(folder, identity);
}

/** Starts the server on the wished port, or on another one when that is taken. */
export async function startPostmaster(
  folder: ClusterFolder,
  start: {
    readonly binaries: Binaries;
    readonly runner: Runner;
    readonly port: number;
    readonly settings: readonly string[];
  },
): Promise<Postmaster> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await findFreePort(start.port);
    const log = openLog(folder);
    const args = ["-D", folder.rows, "-p", String(port), ...start.settings.flatMap((setting) => ["-c", setting])];
    const child = launch(start.runner, start.binaries.postgres, args, ["ignore", log, log]);
    child.unref();
    closeSync(log);
    const identity = child.pid === undefined ? null : findProcessIdentity(child.pid);
    const started = identity === null ? null : await waitUntilReady(folder, identity);
    if (started !== null) return started;
    // Either the port was taken in between, or children of a killed server still hold its memory: both pass.
    await waitFor(() => null, 500);
  }
  throw new PlainError(`PostgreSQL tidak dapat dijalankan. Baris terakhir ${folder.log}:\n${readTail(folder.log)}`);
}

/** Asks the server to stop at once and orderly; harder when it does not. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  const pid = Number(postmaster.identity.split("-")[0]);
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!isAlive(postmaster.identity)) return;
    process.kill(pid, signal);
    await waitFor(() => (isAlive(postmaster.identity) ? null : true), STOPPING);
  }
}

async function waitUntilReady(folder: ClusterFolder, identity: ProcessIdentity): Promise<Postmaster | null> {
  const port = await waitFor(() => (isAlive(identity) ? findReadyPort(folder, identity) : 0), STARTING);
  return port === null || port === 0 ? null : { identity, port };
}

// postmaster.pid holds: number, folder, start, port, socket folder, address, memory key, state.
function findReadyPort(folder: ClusterFolder, identity: ProcessIdentity): number | null {
  const lines = readPidFile(folder);
  return lines[0] === identity.split("-")[0] && lines[7] === "ready" ? Number(lines[3]) : null;
}

function readPidFile(folder: ClusterFolder): string[] {
  try {
    return readFileSync(path.join(folder.rows, "postmaster.pid"), "utf8")
      .split("\n")
      .map((line) => line.trim());
  } catch {
    return [];
  }
}

function openLog(folder: ClusterFolder): number {
  const log = openSync(folder.log, "a", 0o600);
  if (statSync(folder.log).size > LOG_LIMIT) truncateSync(folder.log);
  return log;
}

function readTail(file: string): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-8).join("\n");
}
