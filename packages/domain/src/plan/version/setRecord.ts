import { toJson } from "#canonical/toJson";
import type { PlanLine, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { setFields } from "../setFields.ts";

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
  return setFields(target, present, wished, makeId);
}

export function removal(kind: Kind, record: PlanNode | PlanLine, makeId: () => string): PlanOperation {
  return { id: makeId(), target: { kind, id: record.id }, field: "itself", expected: toJson(record), value: null };
}
