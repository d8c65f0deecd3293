import type { Level } from "../Level.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { OperationField, PlanOperation } from "../PlanOperation.ts";
import { newLine, newNode } from "../tree/newRecord.ts";
import { PlanEdit } from "../tree/PlanEdit.ts";
import type { PlanTree } from "../tree/PlanTree.ts";
import type { WorkbookRow } from "./WorkbookRow.ts";

type Kind = PlanOperation["target"]["kind"];

/** A place for a new record: under which node (null: at the top), and after which position (null: last). */
export interface NewPlace {
  parent: string | null;
  after: string | null;
}

/** Collects the operations by which one agency changes its part of a plan. What it makes belongs to it. */
export class AgencyEdit {
  readonly base: Plan;
  readonly agency: string;
  /** The plan as these operations leave it. */
  readonly tree: PlanTree;
  readonly operations: readonly PlanOperation[];
  readonly #edit: PlanEdit;
  readonly #programs = new Map<string, string>();

  constructor(base: Plan, agency: string, makeId: () => string) {
    this.base = base;
    this.agency = agency;
    this.#edit = new PlanEdit(base, makeId);
    this.tree = this.#edit.tree;
    this.operations = this.#edit.operations;
    for (const node of Object.values(base.nodes))
      if (node.level === "program" && this.belongs(node.id))
        this.#programs.set(programKey(node.parent, node.text), node.id);
  }

  belongs(node: string | null): boolean {
    return this.tree.agencyOf(node) === this.agency;
  }

  /** Sets a field where it differs from what the plan holds. */
  set(kind: Kind, id: string, field: OperationField, value: unknown): void {
    demandDone(this.#edit.set(kind, id, field, value));
  }

  /** The agency's programme of that name under a group, made when there is none; the group itself for no name. */
  programUnder(group: string | null, text: string | null): string | null {
    if (text === null) return group;
    const key = programKey(group, text);
    const known = this.#programs.get(key);
    if (known !== undefined) return known;
    const made = this.makeNode("program", { parent: group, after: null }, { text }).id;
    this.#programs.set(key, made);
    return made;
  }

  renameProgram(program: PlanNode, text: string): void {
    this.set("node", program.id, "text", text);
    this.#programs.delete(programKey(program.parent, program.text));
    this.#programs.set(programKey(program.parent, text), program.id);
  }

  makeNode(level: Level, { parent, after }: NewPlace, fields: Partial<PlanNode>): PlanNode {
    const position = this.tree.positionAfter(parent, after);
    const agency = this.belongs(parent) ? null : this.agency;
    const node = { ...newNode({ id: this.#edit.newId(), level, parent, position }), ...fields, agency };
    demandDone(this.#edit.put("node", node));
    return node;
  }

  makeLine({ parent, after }: NewPlace & { parent: string }, row: WorkbookRow): void {
    const { objectiveIndicator, programIndicator, activityIndicator } = row.values;
    const { location, target } = row;
    const position = this.tree.positionAfter(parent, after);
    const line = newLine({ id: this.#edit.newId(), node: parent, position });
    demandDone(
      this.#edit.put("line", {
        ...line,
        objectiveIndicator,
        programIndicator,
        activityIndicator,
        location,
        target,
      }),
    );
  }

  /** Puts an activity or line under another node, last there. A moved activity stays the agency's. */
  move(kind: Kind, id: string, parent: string | null): void {
    const position = this.tree.positionAfter(parent, null);
    this.set(kind, id, kind === "node" ? "parent" : "node", parent);
    this.set(kind, id, "position", position);
    if (kind === "node" && !this.belongs(parent)) this.set(kind, id, "agency", this.agency);
  }

  remove(kind: Kind, record: PlanNode | PlanLine): void {
    demandDone(this.#edit.remove(kind, record));
  }
}

function demandDone(refusal: string | null): void {
  if (refusal !== null) throw new Error(`a workbook's change does not apply: ${refusal}`);
}

function programKey(parent: string | null, text: string | null): string {
  return JSON.stringify([parent, text]);
}
