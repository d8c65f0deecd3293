import type { Finding } from "@rata/domain/check/Rule";
import type { Agency } from "@rata/domain/agency/Agency";
import type { StageName } from "@rata/domain/plan/budget/BudgetStage";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import type { PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import type { Region } from "@rata/domain/region/Region";
import type { ReminderFacts } from "@rata/texts/lifecycle/reminder";
import type { FigureSource } from "./figures/findFigureFacts.ts";

/** What chapters can be made from. An app loads the ones that the chapters of a report need, and no other. */
export interface Sources {
  plan: { plan: Plan; rows: readonly PlanRow[]; agencies: readonly Agency[] };
  /** Of which stage of the budget the ceilings are; null where that was not recorded. */
  stage: StageName | null;
  regions: readonly Region[];
  /** The findings of a review. */
  findings: readonly Finding[];
  /** The priority places of the plan's year by name. */
  places: readonly (PriorityPlace & { name: string })[];
  /** What the priorities of the RPKD and RPJMD are called. */
  priorityNames: ReadonlyMap<string, string>;
  /** Published figures for a plan: the headlines, and the budget of its region. Null where nobody gave any. */
  planFigures: FigureSource | null;
  /** Every published figure of the region and of what it is compared with. Null where nobody gave any. */
  regionFigures: FigureSource | null;
  /** What one agency still owes. */
  reminder: ReminderFacts;
}

export type Need = keyof Sources;

/** How an app meets each need. */
export type Loaders<Asked> = { [Key in Need]: (asked: Asked) => Sources[Key] | Promise<Sources[Key]> };

/** Loads what the chapters of a report need, each need once, and nothing else. */
export async function loadSources<Asked>(
  loaders: Loaders<Asked>,
  asked: Asked,
  needs: Iterable<Need>,
): Promise<Partial<Sources>> {
  const sources: Partial<Sources> = {};
  const load = async <Key extends Need>(need: Key) => {
    sources[need] = await loaders[need](asked);
  };
  for (const need of new Set(needs)) await load(need);
  return sources;
}

/** The sources that hold these needs. @throws Error when one was not loaded: a chapter would be empty without a word */
export function demandSources<Needed extends Need>(
  sources: Partial<Sources>,
  needs: readonly Needed[],
): Pick<Sources, Needed> {
  if (!holdsAll(sources, needs)) throw new Error(`not every source was loaded: ${needs.join(", ")}`);
  return sources;
}

function holdsAll<Needed extends Need>(
  sources: Partial<Sources>,
  needs: readonly Needed[],
): sources is Partial<Sources> & Pick<Sources, Needed> {
  return needs.every((need) => sources[need] !== undefined);
}
