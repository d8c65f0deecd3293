import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { rootFolder } from "#workspace/rootFolder";
import { countReport } from "#verification/countReport";
import { runJob } from "#verification/runJob";
import { count } from "#verification/Tally";
import type { Tally } from "#verification/Tally";

/** Packages whose tests run beside each other. */
export interface Stage {
  readonly part: string;
  /** The task of turbo: what it did for the same sources before, it gives back from its memory. */
  readonly task: "test" | "e2e";
  readonly filters: readonly string[];
}

/** The tests, stage after stage: real servers are started and killed in `dev`, which others would slow down. */
export const STAGES: readonly Stage[] = [
  { part: "unit", task: "test", filters: ["!@rata/api", "!@rata/dev"] },
  { part: "dev", task: "test", filters: ["@rata/dev"] },
  { part: "api", task: "test", filters: ["@rata/api"] },
  { part: "e2e", task: "e2e", filters: ["@rata/web"] },
];

/** Runs the tests of a stage and adds what their reports say. A fresh run remembers nothing of earlier ones. */
export async function runStage(tally: Tally, stage: Stage, run: { isFresh: boolean; signal: AbortSignal }) {
  if (run.signal.aborted) return;
  for (const report of listReports(stage)) rmSync(report);
  const filters = stage.filters.map((filter) => `--filter=${filter}`);
  const options = ["--continue", "--concurrency=2", "--output-logs=new-only", ...(run.isFresh ? ["--force"] : [])];
  const args = ["run", stage.task, ...filters, ...options];
  const code = await runJob({ command: "turbo", args, env: process.env, cwd: rootFolder }, run.signal);
  addReports(tally, { label: stage.part, reports: listReports(stage), code });
}

export interface Ended {
  readonly label: string;
  readonly reports: readonly string[];
  readonly code: number | null;
}

/** Adds the reports of a run that ended with a code. */
export function addReports(tally: Tally, { label, reports, code }: Ended): void {
  const { failed } = tally;
  if (reports.length === 0) count(tally, `${label}: no report`, false);
  for (const report of reports) countReport(tally, JSON.parse(readFileSync(report, "utf8")), label);
  // An unhandled rejection or a broken teardown fails the run while every test passed.
  if (code !== 0 && tally.failed === failed)
    count(tally, `${label}: the runner ended with code ${String(code)}`, false);
}

function listReports({ task }: Stage): string[] {
  const file = task === "e2e" ? "e2e.json" : "tests.json";
  return globSync(`{apps,packages,tooling}/*/reports/${file}`, { cwd: rootFolder }).map((found) =>
    path.join(rootFolder, found),
  );
}
