import { toRupiah } from "#number/Rupiah";
import { carryDown } from "#plan/matrix/carryDown";
import { CARRIED_COLUMNS, type CarriedColumn } from "#plan/Column";
import { pickFields } from "#plan/defineFields";
import { DETAILS } from "#plan/fields";
import type { Funding } from "#plan/Funding";
import { growPlan } from "#plan/growPlan";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "#plan/matrix/MatrixRow";
import { emptyPlan, type Plan, type PlanNode } from "#plan/Plan";
import { planRows } from "#plan/matrix/planRows";
import { NO_DETAILS, type RowDetails } from "#plan/RowDetails";
import type { Target } from "#plan/Target";
import type { Location } from "#region/Place";
import { allParts, apbd, counted } from "./exampleCells.ts";
import { EXAMPLE_REGION } from "./exampleRegions.ts";

/** A row of an example: printed cells (a carried column left out is a blank cell), and what the tree holds beside them. */
export interface ExampleRow extends Partial<Record<CarriedColumn, string>>, Partial<RowDetails> {
  location?: Location | null;
  target?: Target | null;
  ceiling?: number | null;
  funding?: Funding | null;
  agency?: string | null;
  programCode?: string | null;
  activityCode?: string | null;
}

/** A row that no rule has anything to say about, so that an example states only what it is about. An empty text takes a cell away. */
export const SOUND_ROW: ExampleRow = {
  no: "1",
  sector: "Pangan",
  policy: "Penguatan pangan keluarga miskin",
  objective: "Meningkatnya ketersediaan pangan keluarga miskin",
  objectiveIndicator: "Persentase keluarga rawan pangan",
  program: "Program Penganekaragaman Konsumsi Pangan",
  programIndicator: "Skor pola pangan harapan",
  activity: "Pembagian benih sayur pekarangan",
  activityIndicator: "Jumlah keluarga penerima benih",
  location: allParts(),
  target: counted(500, "keluarga"),
  ceiling: 731_450_000,
  funding: apbd(),
  agency: "food",
  programCode: "2.09.03",
  activityCode: "2.09.03.1.02",
};

/** A plan of one sound row changed in the named cells. */
export function soundPlan(changes: ExampleRow = {}): Plan {
  return examplePlan([{ ...SOUND_ROW, ...changes }]);
}

/** A plan of sound rows of which each repeats the first with its own changes. */
export function soundPlans(...changes: readonly ExampleRow[]): Plan {
  return examplePlan(changes.map((change) => ({ ...SOUND_ROW, ...change })));
}

/** A plan from rows as an official would type them. Pure: the same rows give the same ids. */
export function examplePlan(rows: readonly ExampleRow[], region = EXAMPLE_REGION, year = 2024): Plan {
  let above: CarriedValues = NOTHING_ABOVE;
  let next = 0;
  const matrixRows = rows.map((row) => {
    const values = carryDown(above, row);
    above = values;
    return toMatrixRow(row, values);
  });
  const plan = growPlan(emptyPlan("example", region, year), matrixRows, () => `example-${(next += 1)}`);
  return tagNodes(plan, rows);
}

function toMatrixRow(row: ExampleRow, values: CarriedValues): MatrixRow {
  const { location = null, target = null, ceiling = null, funding = null } = row;
  const stated = CARRIED_COLUMNS.filter((column) => (row[column] ?? "") !== "");
  return {
    values,
    stated,
    location,
    target,
    ceiling: ceiling === null ? null : toRupiah(ceiling),
    funding,
    source: null,
  };
}

/** Codes and agencies do not come from printed cells: they are set on the nodes of the row that names them. */
function tagNodes(plan: Plan, rows: readonly ExampleRow[]): Plan {
  const nodes: Record<string, PlanNode> = { ...plan.nodes };
  for (const [index, { path }] of planRows(plan).entries()) {
    const row = rows[index] ?? {};
    const { agency = null, programCode = null, activityCode = null } = row;
    const details = pickFields({ ...NO_DETAILS, ...row }, DETAILS);
    if (path.program) nodes[path.program.id] = { ...path.program, code: programCode };
    if (path.activity) nodes[path.activity.id] = { ...path.activity, code: activityCode, agency, ...details };
  }
  return { ...plan, nodes };
}
