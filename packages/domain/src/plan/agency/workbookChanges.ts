import { applyOperations } from "../applyOperations.ts";
import type { Plan, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import type { PlanRow } from "../matrix/planRows.ts";
import { changeActivity, changeLine, groupOf } from "./changeKnown.ts";
import { judgeActivities, type JudgedActivity } from "./judgeActivities.ts";
import { judgeRows, type KnownRow, type NewRow, refuse } from "./judgeRows.ts";
import { PlanDraft } from "./PlanDraft.ts";
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
  const draft = new PlanDraft(base, agency, makeId);
  const lines = new Set(judged.refused.map(({ line }) => line));
  const taken = known.filter(({ row }) => !lines.has(row.line));
  const renamed = renamePrograms(draft, taken);
  for (const activity of judged.activities) changeActivity(draft, activity, renamed);
  const placer = new Placer(draft, judged.activities);
  for (const one of inFileOrder(taken, added)) placer.place(one, renamed);
  const homeless = new Set(placer.refused.map(({ line }) => line));
  for (const { row, base: present } of taken)
    if (present.line !== null && !homeless.has(row.line)) changeLine(draft, present.line, row);
  removeRows(draft, removeMissing ? [...removed, ...missing] : removed);
  removeEmptied(draft);
  return { operations: draft.operations, refused: [...refused, ...judged.refused, ...placer.refused], missing };
}

/** A programme whose rows all say the same new name gets it, when it is the agency's own; else its activities move. */
function renamePrograms(draft: PlanDraft, known: readonly KnownRow[]): Set<string> {
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
    if (!draft.holdings.isOwn(program.id, draft.agency)) continue;
    draft.renameProgram(program, name);
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
  readonly #draft: PlanDraft;
  /** Programme under which each activity stands after the changes. */
  readonly #parents = new Map<string, string | null>();
  /** The activity of the row before: further rows of the same name without money of their own belong to it. */
  #last: { node: PlanNode; text: string | null; parent: string | null; after: string | null } | null = null;

  constructor(draft: PlanDraft, activities: readonly JudgedActivity[]) {
    this.#draft = draft;
    for (const { node } of activities) this.#parents.set(node.id, node.parent);
    for (const { target, field, value } of draft.operations)
      if (field === "parent") this.#parents.set(target.id, typeof value === "string" ? value : null);
  }

  place(one: KnownRow | NewRow, renamed: ReadonlySet<string>): void {
    if ("group" in one) this.#addRow(one);
    else if (one.base.path.activity === null) this.#placeLoose(one, renamed);
    else this.#remember(one.base.path.activity, one);
  }

  #remember(node: PlanNode, { row, base }: KnownRow): void {
    const parent = this.#parents.get(node.id) ?? node.parent;
    this.#last = { node, text: row.values.activity, parent, after: base.line?.position ?? null };
  }

  #addRow({ row, group }: NewRow): void {
    const parent = this.#draft.programUnder(group.id, row.values.program);
    if (this.#namesActivity(row)) this.#draft.makeLine(this.#activityFor(row, parent), row);
    else if (parent !== null && this.#draft.belongs(parent)) this.#draft.makeLine({ parent, after: null }, row);
    else this.refused.push(refuse(row, "row-needs-activity", "activity"));
  }

  /** A row that stands on a programme or group and not on an activity. */
  #placeLoose({ row, base }: KnownRow, renamed: ReadonlySet<string>): void {
    const { program } = base.path;
    const isSameProgram = renamed.has(program?.id ?? "") || sameWords(row.values.program, program?.text ?? null);
    const group = groupOf(base)?.id ?? null;
    const parent = isSameProgram ? base.node.id : this.#draft.programUnder(group, row.values.program);
    if (this.#namesActivity(row)) this.#putLoose(base, row, this.#activityFor(row, parent).parent);
    else if (!isSameProgram && this.#draft.belongs(parent)) this.#putLoose(base, row, parent);
    else if (!isSameProgram) this.refused.push(refuse(row, "row-needs-activity", "activity"));
    else if (base.line === null && hasCells(row)) this.#putLoose(base, row, parent);
  }

  #putLoose(base: PlanRow, row: WorkbookRow, parent: string | null): void {
    if (base.line !== null) this.#draft.move("line", base.line, parent);
    else if (parent !== null) this.#draft.makeLine({ parent, after: null }, row);
  }

  #namesActivity({ values, code, ceiling, funding }: WorkbookRow): boolean {
    return [values.activity, code, ceiling, funding].some((value) => value !== null);
  }

  #activityFor(row: WorkbookRow, parent: string | null): { parent: string; after: string | null } {
    const last = this.#last?.parent === parent ? this.#last : null;
    const goesOn = row.ceiling === null && row.funding === null && last !== null;
    if (goesOn && sameWords(last.text, row.values.activity)) return { parent: last.node.id, after: last.after };
    const node = this.#draft.makeNode(
      "activity",
      { parent, after: last?.node.position ?? null },
      { text: row.values.activity, code: row.code, ceiling: row.ceiling, funding: row.funding, ...row.schedule },
    );
    this.#last = { node, text: row.values.activity, parent, after: null };
    return { parent: node.id, after: null };
  }
}

function hasCells({ values, location, target }: WorkbookRow): boolean {
  const indicators = [values.objectiveIndicator, values.programIndicator, values.activityIndicator];
  return indicators.some((text) => text !== null) || location !== null || target !== null;
}

function removeRows(draft: PlanDraft, rows: readonly PlanRow[]): void {
  const after = applied(draft);
  for (const { line, node } of rows) {
    const present = line === null ? after.nodes[node.id] : after.lines[line.id];
    if (line === null && draft.holdings.isOwn(node.id, draft.agency) && present !== undefined)
      draft.remove("node", present);
    else if (line !== null && present !== undefined) draft.remove("line", present);
  }
}

/** Own activities, then own programmes, that these changes have emptied. */
function removeEmptied(draft: PlanDraft): void {
  for (const level of ["activity", "program"] as const) {
    const after = applied(draft);
    const filled = new Set([
      ...Object.values(after.lines).map(({ node }) => node),
      ...Object.values(after.nodes).map(({ parent }) => parent),
    ]);
    const touched = emptiedBy(draft);
    for (const node of Object.values(after.nodes)) {
      if (node.level !== level || filled.has(node.id) || !touched.has(node.id)) continue;
      if (draft.holdings.isOwn(node.id, draft.agency)) draft.remove("node", node);
    }
  }
}

/** Nodes from which the operations took something. */
function emptiedBy({ base, operations }: PlanDraft): Set<string> {
  const parents = operations.flatMap(({ target, field, value }) => {
    const isTaken = field === "parent" || field === "node" || (field === "itself" && value === null);
    if (!isTaken) return [];
    return (target.kind === "line" ? base.lines[target.id]?.node : base.nodes[target.id]?.parent) ?? [];
  });
  return new Set(parents);
}

function applied({ base, operations }: PlanDraft): Plan {
  const result = applyOperations(base, operations);
  if (!result.ok) throw new Error(`a workbook's change does not apply: ${result.refusal.code}`);
  return result.plan;
}
