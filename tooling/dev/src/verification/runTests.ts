import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { startGroup } from "#process/ChildGroup";
import { rootFolder } from "#workspace/rootFolder";
import { say } from "#workspace/say";
import { countReport } from "#verification/countReport";
import { sayDuration } from "#verification/runGate";
import { count } from "#verification/Tally";
import type { Tally } from "#verification/Tally";

/** One run of the test runner over some projects. */
export interface TestRun {
  readonly label: string;
  readonly projects: readonly string[];
  readonly databaseUrl: string;
}

/** Runs the projects and adds what the runner's own report says to the tally. */
export async function runTests(tally: Tally, run: TestRun, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const start = performance.now();
  say(`\n${run.label}`);
  const folder = mkdtempSync(path.join(tmpdir(), "rata-report-"));
  const report = path.join(folder, "report.json");
  const projects = run.projects.flatMap((name) => ["--project", name]);
  const args = [
    "run",
    ...projects,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const group = startGroup({ command: "vitest", args, env: toEnvironment(run), cwd: rootFolder });
  const stop = () => void group.stop();
  signal.addEventListener("abort", stop, { once: true });
  const code = await group.ended;
  signal.removeEventListener("abort", stop);
  addReport(tally, run, report, code);
  rmSync(folder, { recursive: true, force: true });
  say(`${run.label}: ${sayDuration(start)}`);
}

function addReport(tally: Tally, run: TestRun, report: string, code: number | null): void {
  const failed = tally.failed;
  try {
    countReport(tally, JSON.parse(readFileSync(report, "utf8")), run.label);
  } catch (error) {
    count(tally, `${run.label}: no report (${error instanceof Error ? error.message : String(error)})`, false);
  }
  // An unhandled rejection or a broken teardown fails the run while every test passed.
  if (code !== 0 && tally.failed === failed)
    count(tally, `${run.label}: the runner ended with code ${String(code)}`, false);
}

const OWN = ["EDITION", "DATABASE_URL", "DATABASE_APP_URL", "RATA_FOLDER", "REGION", "HOST", "PORT", "NODE_ENV"];

// The person's own settings must not lead a test into the person's own database.
function toEnvironment(run: TestRun): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OWN.includes(name));
  return { ...Object.fromEntries(kept), RATA_TEST_DATABASE_URL: run.databaseUrl };
}
