import { INDICATORS } from "@rata/domain/indicator/indicators";
import { NATION } from "@rata/domain/indicator/nation";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Period } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import { readRegionFigures } from "@rata/importing/importers/figures/readRegionFigures";
import type { SourceTable } from "@rata/importing/table/SourceTable";

/** A file of figures of the folder `demo`, and how it is read. */
export interface FigureFile {
  file: string;
  read: (table: SourceTable) => Observation[];
}

/** Published figures of Nusa Tenggara Timur, its regencies and the nation, thin on purpose: what is missing is seen. */
export const NTT_FIGURES: readonly FigureFile[] = [
  { file: "ntt_kemiskinan_provinsi.csv", read: readProvince },
  { file: "nasional_kemiskinan.csv", read: readNation },
  { file: "ntt_kabkota_2021.csv", read: readRegencies },
];

function readProvince(table: SourceTable): Observation[] {
  const read = read53(table).map((one) =>
    LESS_SURE.has(`${one.indicator} ${one.period}`) ? { ...one, confidence: "B" as const } : one,
  );
  const held = new Map(read.map((one) => [one.indicator, one]));
  return [...read, ...[...held.values()].map(toNotHeld)];
}

function read53(table: SourceTable): readonly Observation[] {
  return readRegionFigures(table, { region: "53", document: "BPS, Susenas", indicators: INDICATORS }).rows;
}

/** What the file's column of certainty says of single figures of a row: "A (P2: B)". */
const LESS_SURE: ReadonlySet<string> = new Set(["p2 2021-09", "p0 2022-09", "poor-people 2022-09"]);

/** Susenas had no round in September 2023: its figures are not lost, there are none. */
function toNotHeld(one: Observation): Observation {
  const source = { document: "BPS, Susenas: tidak ada ronde September 2023", table: null, page: null };
  return {
    ...one,
    period: "2023-09",
    reading: { kind: "absent", reason: "not-held" },
    marks: [],
    source,
    confidence: "A",
  };
}

function readNation(table: SourceTable): Observation[] {
  const context = { region: NATION, document: "BPS, angka kemiskinan nasional", indicators: INDICATORS };
  return [...readRegionFigures(table, context).rows];
}

/** One row for each regency under one year; which round of it a figure is of follows from the survey, which the file does not say. */
function readRegencies({ name, lines }: SourceTable): Observation[] {
  const [head, ...rows] = lines.filter(({ cells }) => !(cells[0] ?? "").startsWith("#"));
  if (head === undefined) return [];
  const places = ROUNDS.map(({ period, heads }) => ({
    period,
    columns: head.cells.flatMap((text, place) => (heads.test(text) ? [place] : [])),
  }));
  return rows.flatMap(({ line, cells }) =>
    places.flatMap(({ period, columns }) => {
      const pick = (from: readonly string[]) => columns.map((place) => from[place] ?? "");
      const own = [
        { line: head.line, cells: ["periode", ...pick(head.cells)] },
        { line, cells: [period, ...pick(cells)] },
      ];
      return readRow({ name, lines: own }, cells[0] ?? "");
    }),
  );
}

function readRow(table: SourceTable, region: RegionCode): readonly Observation[] {
  return readRegionFigures(table, { region, document: REGENCIES, indicators: INDICATORS }).rows;
}

const REGENCIES = "Kumpulan angka BPS 2021 (kemiskinan.csv, ibnurzlab)";

const ROUNDS: readonly { period: Period; heads: RegExp }[] = [
  { period: "2021-03", heads: /^p0_/u },
  { period: "2021-08", heads: /^(?:tpt|tpak)_/u },
  { period: "2021", heads: /^(?:rls|pengeluaran|ipm|uhh|sanitasi|air_minum|pdrb)/u },
];
