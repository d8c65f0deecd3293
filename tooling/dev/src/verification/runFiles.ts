import { existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { PlainError } from "#process/PlainError";
import { rootFolder } from "#workspace/rootFolder";
import { runJob } from "#verification/runJob";
import { addReports } from "#verification/runStage";
import type { Tally } from "#verification/Tally";

/**
 * Runs the tests of packages and files that are named, or (`changed`) those that import what is not committed yet. From the first
 * word with a dash on, the words are the test runner's own.
 */
export async function runFiles(tally: Tally, words: readonly string[], signal: AbortSignal): Promise<void> {
  const found = words.findIndex((word) => word.startsWith("-"));
  const [wanted, own] = found === -1 ? [words, []] : [words.slice(0, found), words.slice(found)];
  const folder = mkdtempSync(path.join(tmpdir(), "rata-report-"));
  const report = path.join(folder, "report.json");
  const options = ["--passWithNoTests", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", ...wanted.flatMap(toWords), ...own, ...options];
  const code = await runJob({ command: "vitest", args, env: toEnvironment(), cwd: rootFolder }, signal);
  addReports(tally, { label: words.join(" "), reports: [report].filter((file) => existsSync(file)), code });
  rmSync(folder, { recursive: true, force: true });
}

function toWords(word: string): string[] {
  // What the browser tests need of the client and the server, no import tells.
  if (word === "changed") return ["--changed", "--project=!e2e"];
  const packages = globSync("{apps,packages,tooling}/*/package.json", { cwd: rootFolder }).map(
    (file) => file.split(path.sep)[1],
  );
  if (packages.includes(word)) return ["--project", word];
  const file = path.resolve(process.env["INIT_CWD"] ?? rootFolder, word);
  if (existsSync(file)) return [path.relative(rootFolder, file)];
  throw new PlainError(`Tidak ada bagian, paket, atau berkas uji bernama "${word}".`);
}

const OWN = ["EDITION", "DATABASE_URL", "DATABASE_APP_URL", "RATA_FOLDER", "REGION", "HOST", "PORT", "NODE_ENV"];

// The person's own settings must not lead a test into the person's own database.
function toEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)));
}
