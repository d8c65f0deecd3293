import { randomPlan } from "@rata/domain/testing/randomPlan";
import { printDelimited } from "@rata/importing/importers/plan-matrix/printMatrix";

/** A file of about `count` rows in the shape that agencies send: merged cells, repeats, missing levels, amounts with dots. */
export function manyRows(count: number): Uint8Array {
  return new TextEncoder().encode(printDelimited(randomPlan(2023, count), "\t"));
}
