import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench } from "./Bench.ts";
import { compareTurns } from "./compareTurns.ts";

const HOUSEHOLDS = 1_000_000;

/** P0, P1 and P2 of a million households by the command, beside a process that only splits the same file into lines. */
export const fgt: Bench = {
  name: "fgt",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "rata-bench-"));
    try {
      const file = join(folder, "rumah-tangga.csv");
      writeFileSync(file, writeHouseholds());
      const figure = await compareTurns("P0, P1, P2 sejuta rumah tangga, dibanding membaca baris saja", 3, {
        ours: () => runNode([COMMAND, "fgt", file, "--line", "460823", "--json"]),
        theirs: () => runNode(["-e", ONLY_LINES, file]),
      });
      return [figure];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const COMMAND = fileURLToPath(new URL("../../../apps/cli/src/main.ts", import.meta.url));

const ONLY_LINES = `
let count = 0;
for (const line of require("node:fs").readFileSync(process.argv[1], "utf8").split("\\n")) count += line.length;
process.stdout.write(String(count));`;

/** @throws Error when the process fails: a quick failure is no quick answer. */
function runNode(words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0 || stdout === "") throw new Error(stderr);
}

/** The same file on every run: a seeded generator, weights with decimals as surveys have them. */
function writeHouseholds(): string {
  const lines = ["weight,size,expenditure_per_capita"];
  let seed = 12_345;
  for (let row = 0; row < HOUSEHOLDS; row += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    lines.push(`${(seed % 42_000) / 100},${(seed % 9) + 1},${100_000 + (seed % 3_000_000)}`);
  }
  return `${lines.join("\n")}\n`;
}
