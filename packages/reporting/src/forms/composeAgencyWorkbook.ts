import { WORKBOOK_COLUMNS, type WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import { isSharedLevel, LEVELS, type Level } from "@rata/domain/plan/Level";
import { type PlanRow, planRows } from "@rata/domain/plan/matrix/planRows";
import { MONTH_COLUMNS } from "@rata/domain/plan/schedule/ScheduleColumn";
import { id as schedule } from "@rata/texts/plan/schedule";
import { id as texts } from "@rata/texts/plan/workbook";
import type { FormColumn, FormSheet, HiddenSheet, TableSheet, Workbook } from "#sheet/Workbook";
import type { AgencyWorkbookFacts } from "./AgencyWorkbookFacts.ts";
import { composeGuide } from "./composeGuide.ts";
import { printRow } from "./printRow.ts";

/**
 * The workbook of one agency: its own rows to change, empty rows to add to, the guidance, and hidden lists to choose from. Nothing of
 * another agency's rows is in it; sectors, policies and objectives are, because new rows are placed under them.
 */
export function composeAgencyWorkbook(facts: AgencyWorkbookFacts): Workbook {
  const { plan, agency, factsDigest } = facts;
  const rows = planRows(plan).filter((row) => row.agency === agency.id && isOwnRow(row));
  const title = texts.title(agency.shortName, plan.year);
  const page = {
    size: "F4",
    orientation: "landscape",
    head: title,
    foot: texts.guide.madeAt(facts.revision),
    mark: null,
  } as const;
  const form: FormSheet = {
    kind: "form",
    name: texts.sheets.plan,
    page,
    columns: WORKBOOK_COLUMNS.map((column) => toColumn(facts, column)),
    frozenColumns: 2,
    rows: rows.map((row) => printRow(row, facts.codes)),
    emptyRows: EMPTY_ROWS,
  };
  const about: HiddenSheet = { kind: "hidden", name: texts.sheets.about, lists: [facts.origin] };
  return {
    title,
    factsDigest,
    sheets: [
      form,
      composeGuide(facts, page),
      { kind: "hidden", name: texts.sheets.lists, lists: listChoices(facts, rows) },
      about,
    ],
    table: asTable(form),
  };
}

const EMPTY_ROWS = 200;

/** A group that has no rows yet is printed as a row too, and belongs to no agency's workbook. */
function isOwnRow({ node, line }: PlanRow): boolean {
  return line !== null || !isSharedLevel(node.level);
}

const WIDTHS: Readonly<Partial<Record<WorkbookColumn, number>>> = {
  key: 10,
  code: 24,
  target: 14,
  unit: 13,
  targetOwner: 13,
  ceiling: 18,
  accumulation: 16,
  removal: 9,
};

function toColumn({ guidance }: AgencyWorkbookFacts, column: WorkbookColumn): FormColumn {
  const isShared = LEVELS.some((level) => level === column && isSharedLevel(level));
  const advice = [texts.advice[column], guidance.columns.get(column)].filter((words) => words !== undefined);
  return {
    head: texts.heads[column],
    width: WIDTHS[column] ?? 30,
    holds: column === "ceiling" || isMonth(column) ? "amount" : "words",
    lock: column === "key" ? "always" : isShared ? "filled" : "never",
    isHidden: column === "key",
    choices: choicesOf(column, isShared),
    advice: advice.length === 0 ? null : advice.join("\n\n"),
    warning: warningOf(column, isShared),
  };
}

function isMonth(column: WorkbookColumn): boolean {
  return MONTH_COLUMNS.some((month) => month === column);
}

function choicesOf(column: WorkbookColumn, isShared: boolean): FormColumn["choices"] {
  const isClosed = isShared || column === "targetOwner" || column === "accumulation" || column === "removal";
  return isClosed || OPEN_LISTS.has(column) ? { list: texts.heads[column], isOpen: !isClosed } : null;
}

const OPEN_LISTS: ReadonlySet<WorkbookColumn> = new Set(["program", "code", "locations", "unit", "fundingSources"]);

function warningOf(column: WorkbookColumn, isShared: boolean): string | null {
  if (isShared) return texts.warnings.fromList;
  if (column === "ceiling" || isMonth(column)) return texts.warnings.amount;
  if (column === "accumulation") return texts.warnings.kind;
  if (column === "targetOwner") return texts.warnings.owner;
  return column === "removal" ? texts.warnings.removal : null;
}

function listChoices({ plan, codes, places }: AgencyWorkbookFacts, rows: readonly PlanRow[]): HiddenSheet["lists"] {
  const named = (level: Level) =>
    Object.values(plan.nodes).flatMap((node) => (node.level === level ? (node.text ?? []) : []));
  const used = (words: (row: PlanRow) => string | null | undefined) => rows.flatMap((row) => words(row) ?? []);
  const lists: readonly (readonly [WorkbookColumn, readonly string[]])[] = [
    ["sector", named("sector")],
    ["policy", named("policy")],
    ["objective", named("objective")],
    ["program", used(({ path }) => path.program?.text)],
    ["code", codes.map(({ code, name }) => `${code} ${name}`)],
    ["locations", [...places, ...used(({ line }) => line?.location?.text)]],
    ["unit", [...texts.units, ...used(({ line }) => unitOf(line?.target?.measures[0]))]],
    ["targetOwner", Object.values(texts.owners)],
    ["fundingSources", [...texts.sources, ...used(({ funding }) => funding?.text)]],
    ["accumulation", Object.values(schedule.kinds)],
    ["removal", [texts.removed]],
  ];
  return lists.map(([column, words]) => ({ head: texts.heads[column], values: [...new Set(words)] }));
}

function unitOf(measure: { kind: string; unit?: string } | undefined): string | null {
  return measure?.kind === "count" && measure.unit !== undefined && measure.unit !== "" ? measure.unit : null;
}

/** What a format of one table gets: the same rows without what only a workbook can hold. */
function asTable({ page, columns, rows }: FormSheet): TableSheet {
  return {
    kind: "table",
    name: texts.sheets.plan,
    page,
    columns: columns.map(({ head, width }) => ({ head, width })),
    frozenColumns: 0,
    rows,
  };
}
