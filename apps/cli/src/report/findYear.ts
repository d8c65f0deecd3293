import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { CommandProblem } from "../Command.ts";

/** The year that the heads of the target columns name ("Target Tahun 2023"). @throws CommandProblem when they name none or several. */
export function findYear({ columns }: MatrixReading): number {
  const heads = columns.filter(({ column }) => column === "target" || column === "ceiling");
  const years = new Set(heads.flatMap(({ header }) => header.match(/\b(?:19|20|21)\d\d\b/gu) ?? []));
  const [year, another] = years;
  if (year === undefined) throw new CommandProblem("report-year-missing", 1);
  if (another !== undefined) throw new CommandProblem("report-year-unclear", 1, { years: [...years].join(", ") });
  return Number(year);
}
