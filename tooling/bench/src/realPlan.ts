import { readFileSync } from "node:fs";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { NTT } from "@rata/importing/testing/context";
import { readTables } from "@rata/readers/readTables";

/** The bytes of the real table. */
export const REAL_BYTES: Uint8Array = readFileSync(
  new URL("../../../packages/importing/fixtures/rat-ntt-2023-tabel-3-1.txt", import.meta.url),
);

/** @throws Error when the bytes hold no table. */
export function readBytes(bytes: Uint8Array): MatrixReading {
  const read = readTables(bytes, "rencana.txt");
  if (!read.ok) throw new Error(read.problem.code);
  return readMatrix(read.tables, NTT);
}

/** The plan that a reading holds, with ids that count up. */
export function planOf(reading: MatrixReading): Plan {
  let last = 0;
  return toPlan(reading, emptyPlan("bench", "53", 2023), () => `n${(last += 1)}`);
}
