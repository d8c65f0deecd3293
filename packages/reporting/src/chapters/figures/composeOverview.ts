import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { formatPeriod } from "@rata/domain/period/Period";
import { id as verdicts } from "@rata/texts/indicator/verdict";
import { cell, headedTable, heading, paragraph, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell } from "#document/Table";
import { signsOf } from "#indicator/signs";
import { sayValue } from "#narrative/figureWords";
import { type RegionNames, subjectOf } from "#narrative/RegionNames";
import { sayChangeShortly } from "#narrative/sayChange";
import { tellAbsent } from "#narrative/tellAbsent";
import { tellTargetDistance } from "#narrative/tell/tellTarget";
import type { AnalysedFigures } from "./analyseFigures.ts";

/** The headline figures at a glance, what their targets ask for, and which of them have no figure. */
export function composeOverview({ headlines, names }: AnalysedFigures): Content[] {
  const held = headlines.filter(({ changes }) => changes !== null);
  const absent = tellAbsent(headlines);
  const targets = held.flatMap((one) => tellTargetDistance(subjectOf(one, names), one));
  return [
    heading(1, "Ikhtisar"),
    ...(held.length === 0 ? [paragraph(NOTHING)] : [headlineTable(held, names), ...explain(held)]),
    ...(targets.length === 0 ? [] : [paragraph(targets.map(({ told }) => told.text).join(" "))]),
    ...(held.length === 0 || absent === null ? [] : [paragraph(absent.text)]),
  ];
}

const NOTHING =
  "Belum ada angka indikator kemiskinan daerah ini. Profil terisi setelah angkanya diimpor; sampai saat itu tidak ada yang disimpulkan.";

function headlineTable(held: readonly AnalysedIndicator[], names: RegionNames): Content {
  return headedTable({
    caption: "Angka utama",
    heads: ["Indikator", "Periode", "Nilai", "Perubahan", "Arah"],
    widths: [5, 3, 4, 5, 3.4],
    rows: held.map((one) => toCells(one, names)),
  });
}

function toCells(one: AnalysedIndicator, names: RegionNames): Cell[] {
  const { indicator, changes, direction } = one;
  if (changes === null) return [];
  const { latest, previousEqualRound: change } = changes;
  const signs = signsOf(latest.observation).map(([sign]) => sign);
  return [
    cell(indicator.names.id),
    cell(formatPeriod(latest.period)),
    cell([sayValue(latest.value, indicator.unit), ...signs].join(" "), { align: "end" }),
    cell(change?.kind === "compared" ? sayChangeShortly(subjectOf(one, names), change) : "belum dapat dibandingkan"),
    cell(
      direction === null || direction.reason === "no-better-side"
        ? "tidak dinilai"
        : verdicts.direction[direction.verdict],
    ),
  ];
}

function explain(held: readonly AnalysedIndicator[]): Content[] {
  const used = new Map(held.flatMap(({ changes }) => (changes === null ? [] : signsOf(changes.latest.observation))));
  return used.size === 0
    ? []
    : [remark(`Keterangan: ${[...used].map(([sign, meaning]) => `${sign} ${meaning}`).join("; ")}.`)];
}
