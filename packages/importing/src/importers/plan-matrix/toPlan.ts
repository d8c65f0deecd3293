import { growPlan } from "@rata/domain/plan/growPlan";
import type { Plan } from "@rata/domain/plan/Plan";
import type { MatrixReading } from "./MatrixReading.ts";

/** The tree that the accepted rows of a reading grow into, under an empty plan of their region and year. */
export function toPlan(reading: MatrixReading, empty: Plan, makeId: () => string): Plan {
  const rows = reading.rows.map(({ row }) => row);
  return growPlan(empty, rows, makeId);
}
