import { analyseBudget, type BudgetAnalysis, type TaggedActivity } from "@rata/domain/analysis/budget/analyseBudget";
import { type FoundBudgetYear, toBudgetYear } from "@rata/domain/analysis/budget/toBudgetYear";
import { type Rupiah, sumRupiah } from "@rata/domain/number/Rupiah";
import { FIELD_NAMES } from "@rata/domain/plan/fieldNames";
import type { Budget } from "@rata/domain/plan/Funding";
import { parseProgramCode } from "@rata/domain/plan/programCode";
import { splitFunding } from "@rata/domain/plan/splitFunding";
import { parentOf } from "@rata/domain/region/Region";
import type { MatrixLine, PlanMatrixFacts } from "./facts.ts";

/** The plan's money beside the budget of its region, so that composing computes nothing. */
export interface ReviewedBudget extends FoundBudgetYear {
  analysis: BudgetAnalysis;
  /** The budget that is the region's own. */
  own: Budget;
}

/** Reviews the budget of a plan with the published figures of its facts; null where none were asked for. */
export function reviewBudget({ lines, region: { code }, year, figures }: PlanMatrixFacts): ReviewedBudget | null {
  if (figures === undefined) return null;
  const own = parentOf(code) === null ? "apbd-province" : "apbd-regency";
  const found = toBudgetYear({ region: code, year }, toActivities(lines, own), figures.observations);
  return { ...found, analysis: analyseBudget(found.budget), own };
}

/** Each activity once, from the row that carries its ceiling. */
function toActivities(lines: readonly MatrixLine[], own: Budget): TaggedActivity[] {
  const byActivity = Map.groupBy(
    lines.filter(({ activity }) => activity !== null),
    ({ activity }) => activity,
  );
  return [...byActivity.values()].map(([line, ...rest]) => {
    const ceiling = [line, ...rest].find((one) => one?.ceiling !== null)?.ceiling ?? null;
    const pieces = ceiling === null ? [] : splitFunding(ceiling, line?.funding ?? null, (from) => from.budget);
    const sumOf = (keys: ReadonlySet<string>): Rupiah =>
      sumRupiah(pieces.flatMap(({ key, amount }) => (keys.has(key) ? [amount] : [])));
    return {
      ceiling,
      booked: sumOf(new Set([own])),
      unplaced: sumOf(UNPLACED),
      realised: null,
      affair: fieldOf(line),
      group: line?.group ?? null,
      strategy: line?.strategy ?? null,
    };
  });
}

const UNPLACED: ReadonlySet<string> = new Set(["unstated", "several", "none"]);

/** The field of government in a code: that of the activity, else of its programme. Supporting programmes (X.XX) stand in none. */
function fieldOf(line: MatrixLine | undefined): string | null {
  const code = parseProgramCode(line?.activityCode ?? "") ?? parseProgramCode(line?.programCode ?? "");
  const field = code === null ? "" : `${code.affair}.${code.field}`;
  return FIELD_NAMES.has(field) ? field : null;
}
