import { type CellHome, homeOf } from "../fields.ts";
import { depthOf, type Level } from "../Level.ts";
import type { PlanLine, PlanNode } from "../Plan.ts";
import type { OperationField } from "../PlanOperation.ts";
import { type CellSurroundings, type CellValue, isSameValue, readCell, shownCeiling } from "./readCell.ts";
import { newLine, newNode } from "../tree/newRecord.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import type { RowRef, SheetCell, SheetColumn, SheetRefusal, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

/**
 * Writes into cells, each judged by itself: read, compared with what stood there when the person began, and kept only where the
 * writer may. A cell that can't be done leaves the others standing. Linear in the plan and the cells.
 */
export function judgeCells(
  edit: PlanEdit,
  rights: SheetRights,
  { cells, around }: { cells: readonly SheetCell[]; around: CellSurroundings },
): SheetRefusal[] {
  const writing = new CellWriting(edit, rights, around);
  return cells.flatMap((cell, index) => {
    const refusal = writing.write(cell);
    return refusal === null ? [] : [{ index, ...refusal }];
  });
}

type CellRefusal = Omit<SheetRefusal, "index">;

class CellWriting {
  readonly #edit: PlanEdit;
  readonly #rights: SheetRights;
  readonly #around: CellSurroundings;
  /** Lines and activities that this edit made for rows that had none. */
  readonly #linesFor = new Map<string, string>();
  readonly #nodesFor = new Map<string, string>();

  constructor(edit: PlanEdit, rights: SheetRights, around: CellSurroundings) {
    this.#edit = edit;
    this.#rights = rights;
    this.#around = around;
  }

  write(cell: SheetCell): CellRefusal | null {
    const reading = readCell(cell.column, cell.text, this.#around);
    if (!reading.ok) return refusal(reading.code, reading.params);
    const { on, level } = homeOf(cell.column);
    return on === "node" ? this.#writeNode(cell, level, reading.read) : this.#writeLines(cell, reading.read);
  }

  #writeNode(cell: SheetCell, level: Level, read: CellValue): CellRefusal | null {
    const [row] = cell.rows;
    if (row === undefined || !this.#isThere(row)) return refusal("row-gone");
    const present = this.#edit.tree.above(this.#homeOf(row), level);
    const compared = compare(present, cell, read);
    if (compared !== "differs") return compared;
    const refused = present === null ? null : this.#rights.refusesNode(present);
    if (refused !== null) return refusal(refused);
    const closed = cell.column === "ceiling" ? this.#rights.refusesCeiling() : null;
    if (closed !== null) return refusal(closed);
    const node = present ?? this.#makeNode(row, level);
    if (typeof node === "string") return refusal(node);
    const unwritten = this.#put("node", node.id, homeOf(cell.column).field, read.value);
    if (unwritten !== null || read.kind !== "words" || read.code === undefined) return unwritten;
    return this.#put("node", node.id, "code", read.code);
  }

  /** A merged cell is written into all of its rows or into none. */
  #writeLines(cell: SheetCell, read: CellValue): CellRefusal | null {
    const rows = cell.rows.map((row) => ({ row, line: this.#lineOf(row) }));
    for (const { row, line } of rows) {
      if (!this.#isThere(row)) return refusal("row-gone");
      const compared = compare(line, cell, read);
      if (compared !== "differs" && compared !== null) return compared;
    }
    const changed = rows.filter(({ line }) => compare(line, cell, read) === "differs");
    for (const { row, line } of changed) {
      const refused = this.#rights.refusesLine(line?.node ?? row.nodeId);
      if (refused !== null) return refusal(refused);
    }
    for (const { row, line } of changed) {
      const id = line?.id ?? this.#makeLine(row);
      const refused = this.#put("line", id, homeOf(cell.column).field, valueFor(line, read));
      if (refused !== null) return refused;
    }
    return null;
  }

  #isThere(row: RowRef): boolean {
    const { tree } = this.#edit;
    return row.lineId === null ? tree.node(row.nodeId) !== null : tree.line(row.lineId) !== null;
  }

  #lineOf(row: RowRef): PlanLine | null {
    return this.#edit.tree.line(row.lineId ?? this.#linesFor.get(row.nodeId) ?? null);
  }

  /** The node that the row hangs on now: its line may have moved since. */
  #homeOf(row: RowRef): string {
    return this.#lineOf(row)?.node ?? this.#nodesFor.get(row.nodeId) ?? row.nodeId;
  }

  #makeLine(row: RowRef): string {
    const node = this.#homeOf(row);
    const id = this.#edit.newId();
    this.#edit.put("line", newLine({ id, node, position: this.#edit.tree.positionAfter(node, null) }));
    this.#linesFor.set(row.nodeId, id);
    return id;
  }

  /** A row that ends above the level gets a node of it; its line goes there. */
  #makeNode(row: RowRef, level: Level): PlanNode | SheetRefusalCode {
    const home = this.#edit.tree.node(this.#homeOf(row));
    if (home === null || depthOf(home.level) >= depthOf(level)) return "level-missing";
    const refused = this.#rights.refusesChild(level, home);
    if (refused !== null) return refused;
    const line = this.#lineOf(row);
    if (line !== null && this.#rights.refusesLine(home.id) !== null)
      return this.#rights.refusesLine(home.id) ?? "not-yours";
    const position = this.#edit.tree.positionAfter(home.id, line?.position ?? null);
    const place = { id: this.#edit.newId(), level, parent: home.id, position };
    const node = { ...newNode(place), agency: this.#rights.agencyFor(level, home.id) };
    this.#edit.put("node", node);
    if (line === null) this.#nodesFor.set(row.nodeId, node.id);
    else this.#edit.set("line", line.id, "node", node.id);
    return node;
  }

  #put(kind: CellHome["on"], id: string, field: OperationField, value: unknown): CellRefusal | null {
    return this.#edit.set(kind, id, field, value) === null ? null : refusal("wrong-level");
  }
}

/** "differs": to be written. Null: somebody wrote the same already. Else the conflict, with what stands there now. */
function compare(
  record: PlanNode | PlanLine | null,
  { column, expected }: SheetCell,
  read: CellValue,
): CellRefusal | "differs" | null {
  const { shown, value } = present(record, column);
  if (isSameValue(value, read)) return null;
  if ((shown ?? "") === (expected ?? "")) return "differs";
  return { code: "conflict", params: {}, current: shown };
}

/** What a column holds in a record, and how the sheet shows it. */
function present(record: PlanNode | PlanLine | null, column: SheetColumn): { shown: string | null; value: CellValue } {
  const line = record !== null && "node" in record ? record : null;
  const node = record === null || "node" in record ? null : record;
  const { field } = homeOf(column);
  switch (field) {
    case "location":
      return { shown: line?.location?.text ?? null, value: { kind: field, value: line?.location ?? null } };
    case "target":
      return { shown: line?.target?.text ?? null, value: { kind: field, value: line?.target ?? null } };
    case "ceiling":
      return { shown: shownCeiling(node?.ceiling ?? null), value: { kind: field, value: node?.ceiling ?? null } };
    case "funding":
      return { shown: node?.funding?.text ?? null, value: { kind: field, value: node?.funding ?? null } };
    case "text":
      return presentWords(node?.text ?? null, node?.code ?? null);
    default:
      return presentWords(line?.[field] ?? null, null);
  }
}

function presentWords(shown: string | null, code: string | null): { shown: string | null; value: CellValue } {
  return { shown, value: { kind: "words", value: shown, ...(code === null ? {} : { code }) } };
}

/** Whose indicator a target measures stays as it was said. */
function valueFor(line: PlanLine | null, read: CellValue): CellValue["value"] {
  return read.kind === "target" && read.value !== null
    ? { ...read.value, owner: line?.target?.owner ?? null }
    : read.value;
}

function refusal(code: SheetRefusalCode, params: SheetRefusal["params"] = {}): CellRefusal {
  return { code, params, current: null };
}
