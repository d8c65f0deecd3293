import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { chownSync, lstatSync, readdirSync } from "node:fs";
import { userInfo } from "node:os";
import path from "node:path";

import type { Binaries } from "#postgres/findBinaries";
import { PlainError } from "#process/PlainError";

/**
 * How PostgreSQL is run: as ourselves, as the unprivileged user, or as ourselves under another number
 * inside a user namespace. PostgreSQL refuses root, and refuses a user without a name.
 */
export type Runner = "self" | "drop" | "namespace";

const NOBODY = 65_534;

/** Picks the way that works for these two places; refuses with advice when none does. */
export function chooseRunner(binaries: Binaries, folder: string): Runner {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return "self";
  if (isRoot && isReachable(binaries.postgres, folder)) return "drop";
  if (hasNamespaces()) return "namespace";
  throw new PlainError(
    `PostgreSQL tidak boleh berjalan sebagai root, dan pengguna biasa tidak dapat membuka ${folder}. ` +
      "Jalankan sebagai pengguna biasa, pindahkan RATA_FOLDER ke folder yang dapat dilalui semua pengguna, atau isi DATABASE_URL.",
  );
}

/** Starts a program of PostgreSQL in the chosen way, in a process group of its own. */
export function launch(
  runner: Runner,
  command: string,
  args: readonly string[],
  stdio: SpawnOptions["stdio"],
): ChildProcess {
  const options: SpawnOptions = { stdio: stdio ?? "ignore", detached: true, cwd: "/", env: environment() };
  if (runner === "namespace")
    return spawn("unshare", ["--user", `--map-user=${String(NOBODY)}`, command, ...args], options);
  return spawn(command, args, runner === "drop" ? { ...options, uid: NOBODY, gid: NOBODY } : options);
}

/** Gives a folder and everything in it to the user that PostgreSQL will run as. */
export function giveTo(runner: Runner, folder: string): void {
  if (process.getuid?.() !== 0) return;
  giveTree(folder, runner === "drop" ? NOBODY : 0);
}

function giveTree(entry: string, uid: number): void {
  const stat = lstatSync(entry);
  if (stat.uid !== uid && !stat.isSymbolicLink()) chownSync(entry, uid, uid);
  if (!stat.isDirectory()) return;
  for (const name of readdirSync(entry)) giveTree(path.join(entry, name), uid);
}

function isReachable(binary: string, folder: string): boolean {
  const test = spawnSync("/bin/sh", ["-c", 'test -x "$1" && test -x "$2"', "sh", binary, folder], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: "/",
  });
  return test.status === 0;
}

function hasNamespaces(): boolean {
  return spawnSync("unshare", ["--user", `--map-user=${String(NOBODY)}`, "true"], { cwd: "/" }).status === 0;
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

// Nothing of the caller's PG* variables, locale or time zone may change how the server behaves.
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}
