import type { TaggedActivity } from "@rata/domain/analysis/budget/analyseBudget";
import type { Observation } from "@rata/domain/indicator/Observation";
import { sumRupiah } from "@rata/domain/number/Rupiah";
import { FIELD_NAMES } from "@rata/domain/plan/fieldNames";
import type { Budget } from "@rata/domain/plan/Funding";
import { listActivities } from "@rata/domain/plan/matrix/listActivities";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { parseProgramCode } from "@rata/domain/plan/programCode";
import { splitFunding } from "@rata/domain/plan/splitFunding";
import { parentOf } from "@rata/domain/region/Region";
import { findPlanFigures } from "../figures/findPlanFigures.ts";
import { nearest } from "../plan/nearest.ts";
import type { Sources } from "../Sources.ts";

/** The money of a plan's activities and the published budget of its region. */
export interface BudgetFacts {
  /** The budget that is the region's own. */
  own: Budget;
  activities: TaggedActivity[];
  observations: Observation[];
}

/** Null where nobody gave figures. */
export function findBudgetFacts(sources: Pick<Sources, "plan" | "planFigures">): BudgetFacts | null {
  const { region } = sources.plan.plan;
  const figures = findPlanFigures(sources);
  if (figures === null) return null;
  const own = parentOf(region) === null ? "apbd-province" : "apbd-regency";
  return {
    own,
    activities: listActivities(sources.plan.rows).map(({ row }) => toActivity(row, own)),
    observations: figures.observations.filter((observation) => observation.region === region),
  };
}

function toActivity(row: PlanRow, own: Budget): TaggedActivity {
  const { ceiling, path } = row;
  const funding = path.activity?.funding ?? row.funding;
  const pieces = ceiling === null ? [] : splitFunding(ceiling, funding, (from) => from.budget);
  const sumOf = (keys: ReadonlySet<string>) =>
    sumRupiah(pieces.flatMap(({ key, amount }) => (keys.has(key) ? [amount] : [])));
  return {
    ceiling,
    booked: sumOf(new Set([own])),
    unplaced: sumOf(UNPLACED),
    realised: null,
    affair: fieldOf(row),
    group: nearest(row, (node) => node.group),
    strategy: nearest(row, (node) => node.strategy),
  };
}

const UNPLACED: ReadonlySet<string> = new Set(["unstated", "several", "none"]);

/** The field of government in a code: that of the activity, else of its programme. Supporting programmes (X.XX) stand in none. */
function fieldOf({ path: { activity, program } }: PlanRow): string | null {
  const code = parseProgramCode(activity?.code ?? "") ?? parseProgramCode(program?.code ?? "");
  const field = code === null ? "" : `${code.affair}.${code.field}`;
  return FIELD_NAMES.has(field) ? field : null;
}
