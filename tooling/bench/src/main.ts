// npm run bench [-- name …]: prints each figure beside its plain reference and ends non-zero when one passes its limit.
import { BENCHES } from "./benches.ts";
import type { Figure } from "./Bench.ts";

const wanted = process.argv.slice(2);
const chosen = BENCHES.filter((bench) => wanted.length === 0 || wanted.includes(bench.name));
if (chosen.length === 0) {
  print(
    `Tidak ada pengukuran bernama ${wanted.join(", ")}. Yang ada: ${BENCHES.map((bench) => bench.name).join(", ")}.`,
  );
  process.exitCode = 2;
}
let isWithinLimits = true;
for (const bench of chosen) {
  print(`\n${bench.name}`);
  for (const figure of await bench.run()) {
    print(sayFigure(figure));
    if (figure.ratio > figure.limit) isWithinLimits = false;
  }
}
if (!isWithinLimits) process.exitCode = 1;

function sayFigure(figure: Figure): string {
  const beside = figure.reference === null ? "" : ` | acuan ${figure.reference} | ${figure.ratio.toFixed(2)} ×`;
  const verdict = figure.ratio > figure.limit ? "MELAMPAUI BATAS" : "dalam batas";
  return `  ${figure.name}: ${figure.measured}${beside} | batas ${figure.limit} | ${verdict}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
