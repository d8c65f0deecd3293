import { formatCount } from "@rata/domain/number/formatNumber";
import type { Measured } from "@rata/domain/number/Measured";
import type { TargetMeasure } from "@rata/domain/plan/Target";
import { printSchedule, SCHEDULE_COLUMNS } from "@rata/domain/plan/schedule/ScheduleColumn";
import { id as schedules } from "@rata/texts/plan/schedule";
import { id as fields } from "@rata/texts/plan/field";
import { sayBeneficiary } from "@rata/texts/priority/sayBeneficiary";
import type { PageSheet, TableSheet, TableValue } from "#sheet/Workbook";
import type { MatrixLine } from "./MatrixFacts.ts";
import {
  BUDGET_WORDS,
  GROUP_WORDS,
  LEVEL_WORDS,
  MEASURE_WORDS,
  ORIGIN_WORDS,
  OWNER_WORDS,
  STRATEGY_WORDS,
} from "../plan/words.ts";
import { EVERY_WORDS } from "../plan/everyWords.ts";

/** How a table of rows is called, printed and headed: as officials head the matrix, or so that a reader of the workbook doesn't take it for a second matrix. */
export interface LinesLook {
  name: string;
  page: PageSheet["page"];
  heads: "matrix" | "sheet";
}

/** The rows of the plan as a table to filter and to sum: carried words filled in, each fact in a column, a ceiling once for its activity. */
export function composeLines(lines: readonly MatrixLine[], { name, page, heads }: LinesLook): TableSheet {
  // Plans without a schedule have no empty columns for it.
  const facts = lines.some(({ schedule }) => schedule !== undefined) ? [...FACTS, ...SCHEDULE_FACTS] : FACTS;
  return {
    kind: "table",
    name,
    page,
    columns: facts.map(({ head, width, isOfMatrix }) => ({
      head: heads === "sheet" && isOfMatrix === true ? `${head} (tiap baris)` : head,
      width,
    })),
    frozenColumns: 0,
    rows: lines.map((line, at) => {
      // Who reads the matrix back takes a source for the beginning of an activity, as on paper: it stands there only.
      const isFirst = line.activity === null || line.activity !== lines[at - 1]?.activity;
      const shown = heads === "sheet" || isFirst ? line : { ...line, funding: null };
      return facts.map(({ value, isOfMatrix }) => value(isOfMatrix === true ? shown : line, at));
    }),
  };
}

interface Fact {
  head: string;
  width: number;
  /** Whether it is a column of the matrix itself. */
  isOfMatrix?: true;
  value: (line: MatrixLine, at: number) => TableValue;
}

const FACTS: readonly Fact[] = [
  { head: "Urutan", width: 8, value: (_, at) => at + 1 },
  { head: fields.no.heading, width: 6, isOfMatrix: true, value: ({ values }) => values.no },
  { head: fields.sector.heading, width: 24, isOfMatrix: true, value: ({ values }) => values.sector },
  { head: fields.policy.heading, width: 30, isOfMatrix: true, value: ({ values }) => values.policy },
  { head: fields.objective.heading, width: 30, isOfMatrix: true, value: ({ values }) => values.objective },
  {
    head: fields.objectiveIndicator.heading,
    width: 30,
    isOfMatrix: true,
    value: ({ values }) => values.objectiveIndicator,
  },
  { head: "Kode program", width: 14, value: ({ programCode }) => programCode },
  { head: fields.program.heading, width: 30, isOfMatrix: true, value: ({ values }) => values.program },
  {
    head: fields.programIndicator.heading,
    width: 30,
    isOfMatrix: true,
    value: ({ values }) => values.programIndicator,
  },
  { head: "Kode kegiatan", width: 16, value: ({ activityCode }) => activityCode },
  { head: "Urutan kegiatan", width: 10, value: ({ activity }) => activity },
  { head: fields.activity.heading, width: 30, isOfMatrix: true, value: ({ values }) => values.activity },
  {
    head: fields.activityIndicator.heading,
    width: 30,
    isOfMatrix: true,
    value: ({ values }) => values.activityIndicator,
  },
  { head: fields.locations.heading, width: 22, isOfMatrix: true, value: ({ location }) => location?.text ?? null },
  { head: "Kode wilayah", width: 16, value: codesOf },
  { head: "Cakupan wilayah", width: 20, value: coverageOf },
  { head: fields.target.heading, width: 18, isOfMatrix: true, value: ({ target }) => target?.text ?? null },
  { head: "Ukuran target", width: 12, value: (line) => fromFirst(line, ({ kind }) => MEASURE_WORDS[kind]) },
  { head: "Nilai target", width: 12, value: (line) => fromFirst(line, lowValue) },
  { head: "Nilai target sampai", width: 12, value: (line) => fromFirst(line, highValue) },
  { head: "Satuan target", width: 14, value: (line) => fromFirst(line, unitOf) },
  { head: "Ukuran lain dari target", width: 16, value: otherMeasures },
  {
    head: "Milik target",
    width: 18,
    value: ({ target }) => (target === null || target.owner === null ? null : OWNER_WORDS[target.owner]),
  },
  { head: fields.ceiling.short, width: 18, isOfMatrix: true, value: ({ ceiling }) => ceiling },
  { head: fields.fundingSources.heading, width: 22, isOfMatrix: true, value: ({ funding }) => funding?.text ?? null },
  {
    head: "Anggaran pencatat",
    width: 20,
    value: (line) => sourceWords(line, ({ budget }) => budget && BUDGET_WORDS[budget]),
  },
  { head: "Asal dana", width: 22, value: (line) => sourceWords(line, ({ origin }) => origin && ORIGIN_WORDS[origin]) },
  { head: fields.agency.short, width: 26, isOfMatrix: true, value: ({ agency }) => agency },
  { head: fields.group.short, width: 24, value: ({ group }) => group && GROUP_WORDS[group] },
  { head: fields.strategy.short, width: 24, value: ({ strategy }) => strategy && STRATEGY_WORDS[strategy] },
  { head: fields.priorities.short, width: 30, value: ({ priorities }) => joined(priorities) },
  { head: fields.goals.short, width: 14, value: ({ goals }) => joined(goals) },
  {
    head: fields.beneficiaries.short,
    width: 36,
    value: ({ beneficiaries }) =>
      joined(beneficiaries.map((one) => sayBeneficiary(one, { language: "id", formatCount }))),
  },
  { head: "Lembar asal", width: 12, value: ({ source }) => source?.sheet ?? null },
  { head: "Baris asal", width: 8, value: ({ source }) => source?.line ?? null },
];

const SCHEDULE_FACTS: readonly Fact[] = SCHEDULE_COLUMNS.map((column) => ({
  head: schedules.heads[column],
  width: 16,
  value: ({ schedule }) =>
    schedule === undefined ? null : (printSchedule(schedule, (kind) => schedules.kinds[kind]).get(column) ?? null),
}));

function codesOf({ location }: MatrixLine): string | null {
  return joined((location?.places ?? []).flatMap(({ code }) => (code === null ? [] : [code])));
}

/** `semua kabupaten/kota`: a place that names a whole level is not one region, and its ceiling is not divisible. */
function coverageOf({ location }: MatrixLine): string | null {
  const places = location?.places ?? [];
  const [first] = places;
  if (first === undefined) return null;
  if (first.every !== undefined) return `semua ${EVERY_WORDS[first.every]}`;
  if (places.some(({ code }) => code === null)) return "belum dikenali";
  return places.length > 1 ? `${places.length} wilayah` : (LEVEL_WORDS[(first.code ?? "").split(".").length] ?? null);
}

function fromFirst(line: MatrixLine, read: (measure: TargetMeasure) => TableValue): TableValue {
  const first = line.target?.measures[0];
  return first === undefined ? null : read(first);
}

function lowValue(measure: TargetMeasure): Measured | null {
  if (measure.kind === "range") return measure.from;
  return "value" in measure ? measure.value : null;
}

function highValue(measure: TargetMeasure): Measured | null {
  return measure.kind === "range" ? measure.to : null;
}

function unitOf(measure: TargetMeasure): string | null {
  switch (measure.kind) {
    case "percent":
      return "persen";
    case "rate":
      return `per ${measure.per}`;
    case "count":
    case "range":
      return measure.unit;
    case "grade":
    case "text":
      return null;
  }
}

function otherMeasures({ target }: MatrixLine): string | null {
  return joined((target?.measures ?? []).slice(1).map(({ text }) => text));
}

type Source = NonNullable<MatrixLine["funding"]>["sources"][number];

function sourceWords({ funding }: MatrixLine, read: (source: Source) => string | null): string | null {
  const words = (funding?.sources ?? []).flatMap((source) => read(source) ?? []);
  return joined([...new Set(words)]);
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join("; ");
}
