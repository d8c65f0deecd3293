import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";

/** The year that the column headers name ("Target Tahun 2024"), when they name exactly one; null otherwise. */
export function findPlanYear({ columns }: MatrixReading): number | null {
  const years = new Set(columns.flatMap(({ header }) => header.match(/\b20\d{2}\b/gu) ?? []));
  const [year] = years;
  return year !== undefined && years.size === 1 ? Number(year) : null;
}
