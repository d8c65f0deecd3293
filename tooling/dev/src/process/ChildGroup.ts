import { spawn } from "node:child_process";
import type { SpawnOptions } from "node:child_process";

import { waitFor } from "#process/wait";

/** What to run. */
export interface Job {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** A child in a process group of its own, so that it and everything it started can be stopped together. */
export interface ChildGroup {
  readonly pid: number;
  /** The exit code (null after a signal), once its output is complete. */
  readonly ended: Promise<number | null>;
  /** Ends the whole group: politely, then by force. */
  readonly stop: () => Promise<void>;
}

const PATIENCE = 15_000;

/** Starts a job; every piece of output goes to `hear`, or straight to our own streams when there is none. */
export function startGroup(job: Job, hear?: (text: string, stream: "stdout" | "stderr") => void): ChildGroup {
  const stdio: SpawnOptions["stdio"] =
    hear === undefined ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  const child = spawn(job.command, job.args, { stdio, detached: true, env: job.env, cwd: job.cwd });
  child.stdout?.setEncoding("utf8").on("data", (text: string) => hear?.(text, "stdout"));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => hear?.(text, "stderr"));
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      hear?.(`${error.message}\n`, "stderr");
      resolve(127);
    });
    child.once("close", (code) => {
      resolve(code);
    });
  });
  const pid = child.pid ?? 0;
  return { pid, ended, stop: () => stopGroup(pid) };
}

/** Ends every process of a group, whoever started it; returns when none is left. */
export async function stopGroup(pid: number): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!signalGroup(pid, signal)) return;
    const gone = await waitFor(() => (signalGroup(pid, 0) ? null : true), PATIENCE);
    if (gone !== null) return;
  }
}

/** Sends a signal to a group; false when the group is gone. Number 0 would be our own group: never. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  if (pid <= 1) return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
