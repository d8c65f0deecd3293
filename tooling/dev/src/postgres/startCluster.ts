import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { openClusterFolder } from "#postgres/ClusterFolder";
import type { ClusterFolder } from "#postgres/ClusterFolder";
import { createRoles } from "#postgres/createRoles";
import type { Credentials } from "#postgres/Credentials";
import { findBinaries } from "#postgres/findBinaries";
import { findPostmaster, startPostmaster, stopPostmaster } from "#postgres/Postmaster";
import type { Postmaster } from "#postgres/Postmaster";
import { prepareRows } from "#postgres/prepareRows";
import { chooseRunner } from "#postgres/Runner";
import { getOwnIdentity, isAlive } from "#process/ProcessIdentity";
import { withLock } from "#process/withLock";

/** A running embedded cluster, held by this process until it is released. */
export interface Cluster {
  readonly port: number;
  readonly pid: number;
  /** Owner of the database `rata`: migrates, grants. */
  readonly ownerUrl: string;
  /** The app's role in the database `rata`. */
  readonly appUrl: string;
  /** The superuser, in the database `postgres`. */
  readonly superuserUrl: string;
  /** Gives the cluster back; the last holder stops the server. */
  readonly release: () => Promise<void>;
}

/** What to start and where. */
export interface ClusterOptions {
  readonly folder: string;
  /** False only for tests: rows do not survive a power failure, and everything is faster. */
  readonly isDurable: boolean;
  readonly say: (message: string) => void;
  /** The port to try when the folder has none yet. */
  readonly wishedPort?: number;
}

const FIRST_PORT = 54_320;

/**
 * Starts the embedded PostgreSQL of a folder, or joins the one that already runs there: another command's,
 * or one left behind by a killed command. Every process that uses it is a holder, and whichever live holder
 * is last stops the server, so that a short `admin` command never takes the database from a running app.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = openClusterFolder(options.folder);
  return withLock(folder.lock, async () => {
    const { postmaster, credentials } = await findOrStart(folder, options);
    await createRoles(toUrl("postgres", credentials.superuser, postmaster.port, "postgres"), credentials);
    const holder = path.join(folder.holders, getOwnIdentity());
    writeFileSync(holder, "");
    return toCluster(postmaster, credentials, () => release(folder, holder, postmaster));
  });
}

/** True when a live process uses the cluster of this folder. */
export function isHeld(folder: ClusterFolder): boolean {
  return readdirSync(folder.holders).some((identity) => {
    if (isAlive(identity)) return true;
    rmSync(path.join(folder.holders, identity), { force: true });
    return false;
  });
}

async function findOrStart(
  folder: ClusterFolder,
  options: ClusterOptions,
): Promise<{ postmaster: Postmaster; credentials: Credentials }> {
  const binaries = findBinaries();
  const runner = chooseRunner(binaries, folder.root);
  const running = await findPostmaster(folder);
  if (running !== null && !isHeld(folder))
    options.say("Melanjutkan basis data yang masih berjalan dari sesi sebelumnya.");
  const credentials = await prepareRows(folder, binaries, runner);
  if (running !== null) return { postmaster: running, credentials };
  const port = findStoredPort(folder) ?? options.wishedPort ?? FIRST_PORT;
  const postmaster = await startPostmaster(folder, { binaries, runner, port, settings: toSettings(options.isDurable) });
  if (postmaster.port !== port) {
    options.say(`Porta basis data ${String(port)} sedang dipakai program lain; memakai ${String(postmaster.port)}.`);
  }
  writeFileSync(folder.port, String(postmaster.port));
  return { postmaster, credentials };
}

async function release(folder: ClusterFolder, holder: string, postmaster: Postmaster): Promise<void> {
  await withLock(folder.lock, async () => {
    rmSync(holder, { force: true });
    if (!isHeld(folder)) await stopPostmaster(postmaster);
  });
}

function toCluster(postmaster: Postmaster, credentials: Credentials, releaseCluster: () => Promise<void>): Cluster {
  const { port, identity } = postmaster;
  return {
    port,
    pid: Number(identity.split("-")[0]),
    ownerUrl: toUrl("rata_owner", credentials.owner, port, "rata"),
    appUrl: toUrl("rata_app", credentials.app, port, "rata"),
    superuserUrl: toUrl("postgres", credentials.superuser, port, "postgres"),
    release: releaseCluster,
  };
}

function toUrl(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${String(port)}/${database}`;
}

// Only TCP on the loopback address: a socket path over 107 bytes is fatal, and one in /tmp is open to all.
function toSettings(isDurable: boolean): string[] {
  const always = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];
  if (isDurable) return [...always, "max_connections=100"];
  return [...always, "max_connections=300", "fsync=off", "synchronous_commit=off", "full_page_writes=off"];
}

function findStoredPort(folder: ClusterFolder): number | null {
  try {
    return Number(readFileSync(folder.port, "utf8")) || null;
  } catch {
    return null;
  }
}
