import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that stays recognisable after its number was given to another one: number, dash, start. */
export type ProcessIdentity = string;

/** The identity of a live process; null when there is none. A zombie counts as dead. */
export function findProcessIdentity(pid: number): ProcessIdentity | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const started = process.platform === "linux" ? readLinuxStart(pid) : readStart(pid);
  return started === null ? null : `${String(pid)}-${started}`;
}

/** True while exactly the process that once had this identity lives. */
export function isAlive(identity: ProcessIdentity): boolean {
  return findProcessIdentity(toPid(identity)) === identity;
}

/** The process number inside an identity. */
export function toPid(identity: ProcessIdentity): number {
  return Number(identity.split("-")[0]);
}

/** The identity of the running process itself. */
export function getOwnIdentity(): ProcessIdentity {
  const identity = findProcessIdentity(process.pid);
  if (identity === null) throw new Error("the running process cannot be found in the process table");
  return identity;
}

/** The command line of a live process, with spaces between its parts; empty when it cannot be read. */
export function readCommandLine(pid: number): string {
  try {
    if (process.platform !== "linux")
      return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function readLinuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold anything, so count from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function readStart(pid: number): string | null {
  try {
    const line = execFileSync("ps", ["-o", "state=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return line === "" || line.startsWith("Z") ? null : line.replace(/^\S+\s+/, "").replaceAll(/\W+/g, "_");
  } catch {
    return null;
  }
}
