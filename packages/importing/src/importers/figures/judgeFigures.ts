import { judgeObservation } from "@rata/domain/indicator/judgeObservation";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { formatPeriod } from "@rata/domain/period/Period";
import type { FigureFault } from "./FigureFault.ts";
import type { OpenFigure } from "./collectFigures.ts";
import { type FigureSeparators, readOpen } from "./decideFigures.ts";
import { findLineFault, LINE_PARTS } from "./findLineFault.ts";
import type { FigureWork, TableWork } from "./FigureWork.ts";
import type { ReadFigure } from "./FiguresReading.ts";
import { nameOfRegion } from "./regionCodes.ts";
import type { RefusedFigures } from "./RefusedFigures.ts";

interface Judging {
  tables: readonly TableWork[];
  separators: FigureSeparators;
  work: FigureWork;
}

interface Judged {
  figure: OpenFigure;
  observation: Observation;
}

/** Reads the digits, and holds each figure against its definition, against the figures before it, and the poverty line against its parts. */
export function judgeFigures(open: readonly OpenFigure[], judging: Judging, refusals: RefusedFigures): ReadFigure[] {
  const seen = new Map<string, OpenFigure>();
  const judged: Judged[] = [];
  for (const figure of open) {
    const observation = judgeOne(figure, judging, seen);
    if ("rule" in observation) refuse(figure, observation, { judging, refusals });
    else judged.push({ figure, observation });
  }
  const faulty = findFaultyLines(judged, judging.work);
  for (const [{ figure }, fault] of faulty) refuse(figure, fault, { judging, refusals });
  return judged
    .filter((one) => !faulty.has(one))
    .map(({ figure, observation }) => ({
      observation,
      sheet: figure.sheet,
      line: figure.line,
      isRoundSettled: figure.isRoundSettled,
    }));
}

function refuse(
  figure: OpenFigure,
  refusal: FigureFault,
  { judging, refusals }: { judging: Judging; refusals: RefusedFigures },
): void {
  const table = judging.tables.find(({ found }) => found.table === figure.table)?.found;
  if (table !== undefined) refusals.add({ table, line: figure, column: figure.column, figures: 1 }, refusal);
}

function judgeOne(
  figure: OpenFigure,
  { separators, work }: Judging,
  seen: Map<string, OpenFigure>,
): Observation | FigureFault {
  const read = readOpen(figure, separators.get(figure.column.key)?.separators ?? null);
  const { indicator, key, text, source, confidence } = figure;
  const names = { indicator: indicator.names.id };
  if (typeof read === "string")
    return {
      rule: read,
      value: text,
      params: names,
      ask: read === "series-undecidable" ? { kind: "separators" } : null,
    };
  const basis = work.choices.bases?.[indicator.code] ?? "";
  const observation: Observation = {
    indicator: indicator.code,
    ...key,
    reading: read.reading,
    marks: [...new Set([...read.marks, ...figure.marks])],
    basis: basis === "" ? null : { key: basis, threshold: null, text: basis },
    source,
    confidence,
  };
  const fault = judgeObservation(indicator, observation)[0];
  if (fault?.code === "basis-missing")
    return {
      rule: "series-basis-asked",
      value: text,
      params: names,
      ask: { kind: "basis", indicator: indicator.code },
    };
  if (fault !== undefined)
    return { rule: RULES[fault.code], value: sayFault(fault.code, figure, work), params: names, ask: null };
  const name = `${subjectKey(observation)}|${key.vintage}`;
  const first = seen.get(name);
  if (first !== undefined)
    return {
      rule: "series-figure-twice",
      value: text,
      params: { ...names, first: first.line, other: first.text },
      ask: null,
    };
  seen.set(name, figure);
  return observation;
}

const RULES = {
  "out-of-range": "series-out-of-range",
  "fraction-of-rupiah": "series-out-of-range",
  "round-unknown": "series-round-unpublished",
  "level-unknown": "series-level-unknown",
  "basis-missing": "series-basis-asked",
} as const;

function sayFault(code: keyof typeof RULES, { key, text }: OpenFigure, { context }: FigureWork): string {
  if (code === "round-unknown") return formatPeriod(key.period);
  return code === "level-unknown" ? nameOfRegion(context.regions, key.region) : text;
}

/** GK = GKM + GKNM to the rupiah, release by release: where it fails, one of the three is wrong, and nobody can tell which. */
function findFaultyLines(judged: readonly Judged[], { context }: FigureWork): Map<Judged, FigureFault> {
  const lines = judged.filter(({ observation }) => LINE_PARTS.includes(observation.indicator));
  const groups = Map.groupBy(
    lines,
    ({ observation }) => subjectKey({ ...observation, indicator: "gk" }) + observation.vintage,
  );
  return new Map(
    [...groups.values()].flatMap((group) => {
      const fault = findLineFault(group.map(({ observation }) => observation));
      if (fault === null) return [];
      const missing = formatMeasured(fault.missing);
      return group.map((one) => {
        const { period, region } = one.observation;
        const params = { period: formatPeriod(period), region: nameOfRegion(context.regions, region), missing };
        return [one, { rule: "series-line-sum-refused", value: one.figure.text, params, ask: null }] as const;
      });
    }),
  );
}
