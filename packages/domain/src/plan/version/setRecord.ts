import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import type { PlanLine, PlanNode } from "../Plan.ts";
import { OperationField, type PlanOperation } from "../PlanOperation.ts";

type Kind = PlanOperation["target"]["kind"];

/** The operations that make a record say what is wished: as a whole where it is not there, else field by field, its place first. */
export function setRecord(
  kind: Kind,
  present: PlanNode | PlanLine | null,
  wished: PlanNode | PlanLine,
  makeId: () => string,
): PlanOperation[] {
  const target = { kind, id: wished.id };
  const isOtherLevel = present !== null && "level" in present && "level" in wished && present.level !== wished.level;
  if (present === null || isOtherLevel)
    return [{ id: makeId(), target, field: "itself", expected: toJson(present), value: toJson(wished) }];
  const held = new Map<string, unknown>(Object.entries(present));
  const values = new Map<string, unknown>(Object.entries(wished));
  return OperationField.options
    .filter((field) => values.has(field) && !isSame(held.get(field), values.get(field)))
    .map((field) => ({
      id: makeId(),
      target,
      field,
      expected: toJson(held.get(field)),
      value: toJson(values.get(field)),
    }));
}

export function removal(kind: Kind, record: PlanNode | PlanLine, makeId: () => string): PlanOperation {
  return { id: makeId(), target: { kind, id: record.id }, field: "itself", expected: toJson(record), value: null };
}
