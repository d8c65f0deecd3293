import type { RowView } from "@rata/domain/plan/matrix/RowView";

/** What a row is called where there is no room for all of it: its deepest words. */
export function titleOf({ values }: RowView): string {
  return values.activity ?? values.program ?? values.objective ?? values.policy ?? values.sector ?? "–";
}
