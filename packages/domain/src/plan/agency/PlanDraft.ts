import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import type { Level } from "../Level.ts";
import { EMPTY_LINE, EMPTY_NODE, type Plan, type PlanLine, type PlanNode } from "../Plan.ts";
import type { OperationField, PlanOperation } from "../PlanOperation.ts";
import { Holdings } from "./Holdings.ts";
import { Room } from "./Room.ts";
import type { WorkbookRow } from "./WorkbookRow.ts";

/** A place for a new record: under which node (null: at the top), and after which position (null: last). */
export interface DraftPlace {
  parent: string | null;
  after: string | null;
}

/** Collects the operations by which one agency changes its part of a plan. What it makes belongs to it. */
export class PlanDraft {
  readonly base: Plan;
  readonly agency: string;
  readonly holdings: Holdings;
  readonly operations: PlanOperation[] = [];
  readonly #makeId: () => string;
  readonly #room: Room;
  /** Nodes made or claimed by these operations. */
  readonly #claimed = new Set<string>();
  readonly #programs = new Map<string, string>();

  constructor(base: Plan, agency: string, makeId: () => string) {
    this.base = base;
    this.agency = agency;
    this.holdings = new Holdings(base);
    this.#makeId = makeId;
    this.#room = new Room(base);
    for (const node of Object.values(base.nodes))
      if (node.level === "program" && this.belongs(node.id))
        this.#programs.set(programKey(node.parent, node.text), node.id);
  }

  belongs(node: string | null): boolean {
    return node !== null && (this.#claimed.has(node) || this.holdings.agencyOf(node) === this.agency);
  }

  /** Sets a field where it differs from what the plan holds. */
  set(kind: "node" | "line", record: PlanNode | PlanLine, field: OperationField, value: unknown): void {
    const held = Object.entries(record).find(([name]) => name === field)?.[1];
    if (!isSame(held, value)) this.#push(kind, record.id, { field, expected: held, value });
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
    this.set("node", program, "text", text);
    this.#programs.delete(programKey(program.parent, program.text));
    this.#programs.set(programKey(program.parent, text), program.id);
  }

  makeNode(level: Level, place: DraftPlace, fields: Partial<PlanNode>): PlanNode {
    const { parent, after } = place;
    const node: PlanNode = {
      ...EMPTY_NODE,
      ...fields,
      id: this.#makeId(),
      level,
      parent,
      position: this.#room.take(parent, after),
      agency: this.belongs(parent) ? null : this.agency,
    };
    this.#claimed.add(node.id);
    this.#push("node", node.id, { field: "itself", expected: null, value: node });
    return node;
  }

  makeLine({ parent, after }: DraftPlace & { parent: string }, row: WorkbookRow): PlanLine {
    const { objectiveIndicator, programIndicator, activityIndicator } = row.values;
    const line: PlanLine = {
      ...EMPTY_LINE,
      id: this.#makeId(),
      node: parent,
      position: this.#room.take(parent, after),
      objectiveIndicator,
      programIndicator,
      activityIndicator,
      location: row.location,
      target: row.target,
    };
    this.#push("line", line.id, { field: "itself", expected: null, value: line });
    return line;
  }

  /** Puts an activity or line under another node, last there. A moved activity stays the agency's. */
  move(kind: "node" | "line", record: PlanNode | PlanLine, parent: string | null): void {
    this.set(kind, record, kind === "node" ? "parent" : "node", parent);
    this.set(kind, record, "position", this.#room.take(parent, null));
    if (kind === "node" && !this.belongs(parent)) this.set(kind, record, "agency", this.agency);
  }

  remove(kind: "node" | "line", record: PlanNode | PlanLine): void {
    this.#push(kind, record.id, { field: "itself", expected: record, value: null });
  }

  #push(
    kind: "node" | "line",
    id: string,
    { field, expected, value }: { field: OperationField; expected: unknown; value: unknown },
  ): void {
    this.operations.push({
      id: this.#makeId(),
      target: { kind, id },
      field,
      expected: toJson(expected ?? null),
      value: toJson(value),
    });
  }
}

function programKey(parent: string | null, text: string | null): string {
  return JSON.stringify([parent, text]);
}
