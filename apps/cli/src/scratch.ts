import { readSeriesFile } from "./series/readSeriesFile.ts";
import { analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { tellIndicator } from "@rata/reporting/narrative/tellIndicator";
import { loadScope } from "./loadScope.ts";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { readFileSync } from "node:fs";
const own = await readSeriesFile("/work/shared/reference/ntt_kemiskinan_provinsi.csv", "53");
const nat = await readSeriesFile("/work/shared/reference/nasional_kemiskinan.csv", "00");
const regions = await loadScope("53");
const names = new Map([
  ["00", "Indonesia"],
  ["53", "Provinsi Nusa Tenggara Timur"],
  ...regions.filter((r) => r.code.length === 5).map((r) => [r.code, r.name] as const),
]);
const rows = readFileSync("/work/shared/reference/ntt_kabkota_2021.csv", "utf8")
  .split("\n")
  .filter((l) => /^53/.test(l))
  .map((l) => l.split(","));
const peers = new Map(
  rows.map((r) => [
    r[0]!,
    [
      {
        indicator: "p0",
        region: r[0]!,
        period: "2021-03",
        daerah: "total" as const,
        affair: null,
        vintage: "",
        reading: { kind: "value" as const, value: { amount: Math.round(Number(r[3]) * 100), scale: 2 } },
        marks: [],
        basis: null,
        source: { document: "x", table: null, page: null },
        confidence: "B" as const,
      },
    ],
  ]),
);
for (const ind of INDICATORS.slice(0, 7)) {
  const a = analyseIndicator(ind, {
    region: "53",
    own: own.observations,
    parent: null,
    nation: { region: "00", observations: nat.observations },
    peers: ind.code === "p0" ? peers : new Map(),
    targets:
      ind.code === "p0"
        ? [{ period: "2026-09", from: { amount: 1532, scale: 2 }, to: { amount: 1582, scale: 2 }, source: "RPJMD" }]
        : [],
  });
  for (const t of tellIndicator(a, names)) console.log(t.kind.padEnd(12), t.text, t.subjects.length);
  console.log();
}
const a = analyseIndicator(INDICATORS[0]!, {
  region: "53.17",
  own: peers.get("53.17")!,
  parent: { region: "53", observations: own.observations },
  nation: { region: "00", observations: nat.observations },
  peers,
  targets: [],
});
for (const t of tellIndicator(a, names)) console.log(t.kind.padEnd(12), t.text, t.subjects.length);
import { composeCourse } from "@rata/reporting/indicator/composeCourse";
import { composePeers } from "@rata/reporting/indicator/composePeers";
import { composeTable } from "@rata/reporting/indicator/composeTable";
import { composeTiles } from "@rata/reporting/indicator/composeTiles";
import { analysePriority } from "@rata/domain/analysis/indicator/analysePriority";
import { tellPriority } from "@rata/reporting/narrative/tellPriority";
const a2 = analyseIndicator(INDICATORS[0]!, {
  region: "53",
  own: own.observations,
  parent: null,
  nation: { region: "00", observations: nat.observations },
  peers,
  targets: [{ period: "2026-03", from: { amount: 1532, scale: 2 }, to: { amount: 1582, scale: 2 }, source: "RPJMD" }],
});
console.log(composeCourse(a2, names)?.caption, composeCourse(a2, names)?.alternative);
console.log(composePeers(a2, names)?.alternative);
console.log(JSON.stringify(composeTiles(a2, names, [{ code: "53.01", short: "KPG", row: 1, column: 2 }])));
console.log(JSON.stringify(composeTable(a2, names)).slice(0, 1500));
for (const t of tellPriority(analysePriority("53", peers, own.observations), names)) console.log(t.text);
