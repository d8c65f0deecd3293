import { CARRIED_COLUMNS } from "../Column.ts";
import { isSharedLevel, LEVELS } from "../Level.ts";
import type { Plan, PlanNode } from "../Plan.ts";
import { type PlanRow, planRows } from "../matrix/planRows.ts";
import { plainWords, sameWords } from "./sameWords.ts";
import { type WorkbookRefusal, type WorkbookRefusalCode, workbookKey, type WorkbookRow } from "./WorkbookRow.ts";

/** A row that came back and the plan's row that it is. */
export interface KnownRow {
  row: WorkbookRow;
  base: PlanRow;
}
/** A row that was added, and the group of the plan under which it says to stand. */
export interface NewRow {
  row: WorkbookRow;
  group: PlanNode;
}

export interface JudgedRows {
  known: KnownRow[];
  added: NewRow[];
  /** Own rows of the plan that were marked to be removed, and those that the workbook no longer has. */
  removed: PlanRow[];
  missing: PlanRow[];
  refused: WorkbookRefusal[];
}

/**
 * Sorts the rows of an agency's workbook into known, added and removed ones, and refuses those that would touch what is not the
 * agency's: rows of others, and the words of sector, policy and objective, under which others stand too.
 */
export function judgeRows(
  base: Plan,
  rows: readonly WorkbookRow[],
  { agency, present: unread, current }: { agency: string; present: readonly string[]; current: Plan },
): JudgedRows {
  const all = planRows(base);
  const own = new Map(all.filter((row) => row.agency === agency).map((row) => [workbookKey(row), row]));
  const groups = findGroups(all, agency);
  const unclaimed = new Unclaimed(
    own,
    rows,
    planRows(current).filter((row) => row.agency === agency),
  );
  const judged: JudgedRows = { known: [], added: [], removed: [], missing: [], refused: [] };
  const seen = new Set<string>();
  const contents = new Set<string>();
  for (const row of rows) {
    const known = row.key === null ? unclaimed.find(row) : row.key;
    if (known === ARRIVED) continue;
    const present = known === null ? undefined : own.get(known);
    const isCopy = row.key !== null && seen.has(row.key);
    if (row.key !== null && present === undefined) {
      judged.refused.push(refuse(row, "row-not-yours"));
      continue;
    }
    if (known !== null) seen.add(known);
    if (row.isRemoved) {
      if (present !== undefined && !isCopy) judged.removed.push(present);
    } else if (present !== undefined && !isCopy) judgeKnown(judged, row, present);
    else if (isCopy && contents.has(contentOf(row))) judged.refused.push(refuse(row, "row-repeated"));
    else judgeNew(judged, groups, row);
    contents.add(contentOf(row));
  }
  for (const key of unread) seen.add(key);
  judged.missing = [...own].filter(([key]) => !seen.has(key)).map(([, row]) => row);
  return judged;
}

const SHARED = LEVELS.filter(isSharedLevel);

function judgeKnown(judged: JudgedRows, row: WorkbookRow, base: PlanRow): void {
  const changed = SHARED.find((level) => !sameWords(row.values[level], base.values[level]));
  if (changed === undefined) judged.known.push({ row, base });
  else judged.refused.push(refuse(row, "shared-cell-changed", changed, { before: base.values[changed] ?? "—" }));
}

function judgeNew(judged: JudgedRows, groups: ReadonlyMap<string, PlanNode>, row: WorkbookRow): void {
  const group = groups.get(groupKey(row.values));
  if (group !== undefined) judged.added.push({ row, group });
  else
    judged.refused.push(
      refuse(row, "group-unknown", SHARED.findLast((level) => row.values[level] !== null) ?? "sector"),
    );
}

/** A row without a key that has the words of one that the plan got after the workbook was made: the same file a second time. */
const ARRIVED = Symbol("arrived");

/**
 * Own rows by their words, for rows whose key was lost: copied into another file, or added by the same workbook when it was brought
 * back before. Equal rows are found one after the other.
 */
class Unclaimed {
  readonly #keys = new Map<string, (string | typeof ARRIVED)[]>();

  constructor(own: ReadonlyMap<string, PlanRow>, rows: readonly WorkbookRow[], current: readonly PlanRow[]) {
    const claimed = new Set(rows.map(({ key }) => key));
    for (const [key, row] of own) if (!claimed.has(key)) this.#add(row, key);
    for (const row of current) if (!own.has(workbookKey(row))) this.#add(row, ARRIVED);
  }

  find(row: WorkbookRow): string | typeof ARRIVED | null {
    return this.#keys.get(wordsOf(row.values, row))?.shift() ?? null;
  }

  #add(row: PlanRow, key: string | typeof ARRIVED): void {
    const { location = null, target = null } = row.line ?? {};
    const words = wordsOf(row.values, { location, target, ceiling: row.ceiling, funding: row.funding });
    const keys = this.#keys.get(words);
    if (keys === undefined) this.#keys.set(words, [key]);
    else keys.push(key);
  }
}

function wordsOf(
  values: WorkbookRow["values"],
  { location, target, ceiling, funding }: Pick<WorkbookRow, "location" | "target" | "ceiling" | "funding">,
): string {
  const texts = CARRIED_COLUMNS.map((column) => (column === "no" ? null : values[column]));
  const beside = [location?.text ?? null, target?.text ?? null, funding?.text ?? null];
  return JSON.stringify([...texts.concat(beside).map(plainWords), ceiling]);
}

/** The group of each sector, policy and objective as words; where the same words stand twice, the one with rows of the agency. */
function findGroups(rows: readonly PlanRow[], agency: string): Map<string, PlanNode> {
  const groups = new Map<string, PlanNode>();
  for (const isOwn of [true, false]) {
    for (const { path, agency: holder } of rows) {
      if (isOwn && holder !== agency) continue;
      const names: Record<string, string | null> = { sector: null, policy: null, objective: null };
      for (const level of SHARED) {
        const node = path[level];
        if (node === null) continue;
        names[level] = node.text;
        const key = groupKey(names);
        if (!groups.has(key)) groups.set(key, node);
      }
    }
  }
  return groups;
}

function groupKey(names: Readonly<Record<string, string | null>>): string {
  return JSON.stringify(SHARED.map((level) => plainWords(names[level] ?? null)));
}

function contentOf({ line: _line, ...row }: WorkbookRow): string {
  return JSON.stringify(row);
}

/** A refusal of a row, at a column where one is to blame. */
export function refuse(
  { line }: WorkbookRow,
  code: WorkbookRefusalCode,
  column: WorkbookRefusal["column"] = null,
  params: WorkbookRefusal["params"] = {},
): WorkbookRefusal {
  return { line, code, column, params };
}
