import type { Plan, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import type { PlanRow } from "../matrix/planRows.ts";
import { AgencyEdit } from "./AgencyEdit.ts";
import { changeActivity, changeLine, groupOf } from "./changeKnown.ts";
import { judgeActivities } from "./judgeActivities.ts";
import { judgeRows, type KnownRow, type NewRow, refuse } from "./judgeRows.ts";
import { sameWords } from "./sameWords.ts";
import type { WorkbookRefusal, WorkbookRow } from "./WorkbookRow.ts";

export interface WorkbookOptions {
  agency: string;
  makeId: () => string;
  /** Whether rows that the workbook no longer has go, as those that are marked to be removed do. */
  removeMissing: boolean;
  /** Keys of rows that came back and could not be read: they are not missing. */
  present?: readonly string[];
  /** The plan of now, where it differs from the one that the workbook was made from: rows that it got since are not added again. */
  current?: Plan;
}

export interface WorkbookChanges {
  operations: PlanOperation[];
  refused: WorkbookRefusal[];
  /** Own rows that the workbook no longer has. */
  missing: readonly PlanRow[];
}

/**
 * What an agency changed in its workbook, as operations on the plan from which the workbook was made. A row is known by its key, so
 * that sorting and filtering change nothing; only cells that differ become operations. Rows of others are out of reach. A refused
 * row stays as the plan has it.
 */
export function workbookChanges(
  base: Plan,
  rows: readonly WorkbookRow[],
  { agency, makeId, removeMissing, present = [], current = base }: WorkbookOptions,
): WorkbookChanges {
  const { known, added, removed, missing, refused } = judgeRows(base, rows, { agency, present, current });
  const judged = judgeActivities(known);
  const edit = new AgencyEdit(base, agency, makeId);
  const lines = new Set(judged.refused.map(({ line }) => line));
  const taken = known.filter(({ row }) => !lines.has(row.line));
  const renamed = renamePrograms(edit, taken);
  for (const activity of judged.activities) changeActivity(edit, activity, renamed);
  const placer = new Placer(edit);
  for (const one of inFileOrder(taken, added)) placer.place(one, renamed);
  const homeless = new Set(placer.refused.map(({ line }) => line));
  for (const { row, base: present } of taken)
    if (present.line !== null && !homeless.has(row.line)) changeLine(edit, present.line, row);
  removeRows(edit, removeMissing ? [...removed, ...missing] : removed);
  removeEmptied(edit);
  return { operations: [...edit.operations], refused: [...refused, ...judged.refused, ...placer.refused], missing };
}

/** A programme whose rows all say the same new name gets it, when it is the agency's own; else its activities move. */
function renamePrograms(edit: AgencyEdit, known: readonly KnownRow[]): Set<string> {
  const names = new Map<PlanNode, Set<string | null>>();
  for (const { row, base } of known) {
    const { program } = base.path;
    if (program === null) continue;
    const own = names.get(program) ?? new Set();
    names.set(program, own.add(row.values.program));
  }
  const renamed = new Set<string>();
  for (const [program, [name = null, ...others]] of names) {
    if (others.length > 0 || name === null || sameWords(name, program.text)) continue;
    if (!edit.tree.isOwn(program.id, edit.agency)) continue;
    edit.renameProgram(program, name);
    renamed.add(program.id);
  }
  return renamed;
}

function inFileOrder(known: readonly KnownRow[], added: readonly NewRow[]): (KnownRow | NewRow)[] {
  return [...known, ...added].toSorted((a, b) => a.row.line - b.row.line);
}

/** Gives rows without an activity in the plan their place: added rows, and known ones that now name an activity or another programme. */
class Placer {
  readonly refused: WorkbookRefusal[] = [];
  readonly #edit: AgencyEdit;
  /** The activity of the row before: further rows of the same name without money of their own belong to it. */
  #last: { node: string; text: string | null; after: string | null } | null = null;

  constructor(edit: AgencyEdit) {
    this.#edit = edit;
  }

  place(one: KnownRow | NewRow, renamed: ReadonlySet<string>): void {
    if ("group" in one) this.#addRow(one);
    else if (one.base.path.activity === null) this.#placeLoose(one, renamed);
    else {
      const { row, base } = one;
      this.#last = { node: one.base.path.activity.id, text: row.values.activity, after: base.line?.position ?? null };
    }
  }

  #addRow({ row, group }: NewRow): void {
    const parent = this.#edit.programUnder(group.id, row.values.program);
    if (this.#namesActivity(row)) this.#edit.makeLine(this.#activityFor(row, parent), row);
    else if (parent !== null && this.#edit.belongs(parent)) this.#edit.makeLine({ parent, after: null }, row);
    else this.refused.push(refuse(row, "row-needs-activity", "activity"));
  }

  /** A row that stands on a programme or group and not on an activity. */
  #placeLoose({ row, base }: KnownRow, renamed: ReadonlySet<string>): void {
    const { program } = base.path;
    const isSameProgram = renamed.has(program?.id ?? "") || sameWords(row.values.program, program?.text ?? null);
    const group = groupOf(base)?.id ?? null;
    const parent = isSameProgram ? base.node.id : this.#edit.programUnder(group, row.values.program);
    if (this.#namesActivity(row)) this.#putLoose(base, row, this.#activityFor(row, parent).parent);
    else if (!isSameProgram && this.#edit.belongs(parent)) this.#putLoose(base, row, parent);
    else if (!isSameProgram) this.refused.push(refuse(row, "row-needs-activity", "activity"));
    else if (base.line === null && hasCells(row)) this.#putLoose(base, row, parent);
  }

  #putLoose(base: PlanRow, row: WorkbookRow, parent: string | null): void {
    if (base.line !== null) this.#edit.move("line", base.line.id, parent);
    else if (parent !== null) this.#edit.makeLine({ parent, after: null }, row);
  }

  #namesActivity({ values, code, ceiling, funding }: WorkbookRow): boolean {
    return [values.activity, code, ceiling, funding].some((value) => value !== null);
  }

  #activityFor(row: WorkbookRow, parent: string | null): { parent: string; after: string | null } {
    const open = this.#edit.tree.node(this.#last?.node ?? null);
    const last = open?.parent === parent ? this.#last : null;
    const goesOn = row.ceiling === null && row.funding === null && last !== null;
    if (goesOn && sameWords(last.text, row.values.activity)) return { parent: last.node, after: last.after };
    const node = this.#edit.makeNode(
      "activity",
      { parent, after: last === null ? null : (open?.position ?? null) },
      { text: row.values.activity, code: row.code, ceiling: row.ceiling, funding: row.funding, ...row.schedule },
    );
    this.#last = { node: node.id, text: row.values.activity, after: null };
    return { parent: node.id, after: null };
  }
}

function hasCells({ values, location, target }: WorkbookRow): boolean {
  const indicators = [values.objectiveIndicator, values.programIndicator, values.activityIndicator];
  return indicators.some((text) => text !== null) || location !== null || target !== null;
}

function removeRows(edit: AgencyEdit, rows: readonly PlanRow[]): void {
  for (const { line, node } of rows) {
    if (line !== null) removeLine(edit, line.id);
    else if (edit.tree.isOwn(node.id, edit.agency)) removeEmpty(edit, node.id);
  }
}

function removeLine(edit: AgencyEdit, id: string): void {
  const line = edit.tree.line(id);
  if (line !== null) edit.remove("line", line);
}

function removeEmpty(edit: AgencyEdit, id: string): void {
  const node = edit.tree.node(id);
  if (node !== null && edit.tree.children(id).length === 0) edit.remove("node", node);
}

/** Own activities, then own programmes, that these changes have emptied. */
function removeEmptied(edit: AgencyEdit): void {
  for (const level of ["activity", "program"] as const)
    for (const id of emptiedBy(edit))
      if (edit.tree.node(id)?.level === level && edit.tree.isOwn(id, edit.agency)) removeEmpty(edit, id);
}

/** Nodes from which the operations took something. */
function emptiedBy({ base, operations }: AgencyEdit): Set<string> {
  const parents = operations.flatMap(({ target, field, value }) => {
    const isTaken = field === "parent" || field === "node" || (field === "itself" && value === null);
    if (!isTaken) return [];
    return (target.kind === "line" ? base.lines[target.id]?.node : base.nodes[target.id]?.parent) ?? [];
  });
  return new Set(parents);
}
