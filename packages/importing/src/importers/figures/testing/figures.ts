import { INDICATORS } from "@rata/domain/indicator/indicators";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import { REGIONS as GORONTALO } from "@rata/reference/regions/75";
import { REGIONS as NTT } from "@rata/reference/regions/53";
import { REGIONS as PAPUA } from "@rata/reference/regions/91";
import { REGIONS as CENTRAL_PAPUA } from "@rata/reference/regions/94";
import type { SourceTable } from "#table/SourceTable";
import { tableOf } from "#testing/context";
import type { FiguresContext, FiguresReading } from "../FiguresReading.ts";
import { readFigureTables } from "../readFigureTables.ts";
import type { FigureChoices } from "../FigureChoices.ts";

/** Four provinces with their regencies, Nusa Tenggara Timur at home. For tests. */
export const CONTEXT: FiguresContext = {
  indicators: INDICATORS,
  regions: buildRegionTree([...NTT, ...GORONTALO, ...PAPUA, ...CENTRAL_PAPUA]),
  home: "53",
  document: "berkas.csv",
};

/** Reads a text with "|" between cells, or tables. */
export function read(source: string | readonly SourceTable[], choices: FigureChoices = {}): FiguresReading {
  return readFigureTables(typeof source === "string" ? [tableOf(source)] : source, CONTEXT, choices);
}

/** `p0 53.01 2021-03 22,98`, with the daerah where it is not all. */
export function said({ rows }: FiguresReading): string[] {
  return rows.map(({ observation: { indicator, region, period, daerah, reading } }) =>
    [
      indicator,
      region,
      period,
      ...(daerah === "total" ? [] : [daerah]),
      reading.kind === "value" ? formatMeasured(reading.value) : reading.reason,
    ].join(" "),
  );
}

/** The rules by which figures were kept out, each with its line. */
export function refusedBy({ refused }: FiguresReading): string[] {
  return refused.map(({ problem }) => `${problem.line} ${problem.code}`);
}

/** The questions that are open: kind and what of. */
export function askedOf({ questions }: FiguresReading): string[] {
  return questions.map(({ kind, place, indicator, figures }) =>
    [kind, place ?? indicator ?? "", figures].join(" ").replace("  ", " "),
  );
}
