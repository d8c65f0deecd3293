import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { OperationField, type PlanOperation } from "./PlanOperation.ts";

/** The operations that make a record hold what is wished, field by field: it is first put where it belongs, then changed. */
export function setFields(
  target: PlanOperation["target"],
  present: object,
  wished: object,
  makeId: () => string,
): PlanOperation[] {
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
