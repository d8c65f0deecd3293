import { basename } from "node:path";
import { NATION } from "@rata/domain/indicator/nation";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { readProse } from "@rata/readers/readProse";
import { checkClaims } from "@rata/reporting/claims/checkClaims";
import type { Claim } from "@rata/reporting/claims/Claim";
import { countPlan } from "@rata/reporting/claims/countPlan";
import { listRegionNames } from "../claims/listRegionNames.ts";
import { readClaimsArguments } from "../claims/readClaimsArguments.ts";
import { sayClaims } from "../claims/sayClaims.ts";
import { toClaimsJson } from "../claims/toClaimsJson.ts";
import { type Command, CommandProblem } from "../Command.ts";
import { loadScope } from "../loadScope.ts";
import type { FileArguments } from "../readArguments.ts";
import { readBytes } from "../readBytes.ts";
import { readPlanFile } from "../readPlanFile.ts";

import { readSeriesFile } from "../series/readSeriesFile.ts";

/** Holds what a text says against series and a plan; 1 when a claim is contradicted. */
export const claims: Command = {
  usage:
    "claims <file.txt|.docx> --series <csv> [--national <csv>] [--plan <file>] [--json] [--edition province|regency] [--region <code>]",
  async run(words, output) {
    const asked = readClaimsArguments(words);
    const regions = await loadScope(asked.region);
    const own = await readSeriesFile(asked.series, asked.region);
    const nation = asked.national === null ? null : await readSeriesFile(asked.national, NATION);
    const plan = asked.plan === null ? null : await countFile(asked, asked.plan);
    const prose = readProse(await readBytes(asked.file), basename(asked.file));
    if (!prose.ok) throw new CommandProblem(prose.problem.code, 1, prose.problem.params, prose.problem);
    const observations = [...own.rows, ...(nation?.rows ?? [])];
    const sources = {
      indicators: INDICATORS,
      observations,
      own: asked.region,
      regions: listRegionNames(regions, asked.region, own.rows),
      plan,
    };
    const found = checkClaims(prose.lines, sources, prose.layout);
    output.result(asked.isJson ? `${JSON.stringify(toClaimsJson(found))}\n` : sayClaims(found));
    return found.some(isContradicted) ? 1 : 0;
  },
};

function isContradicted({ status }: Claim): boolean {
  return status === "contradicted";
}

async function countFile(asked: FileArguments, file: string) {
  const reading = await readPlanFile({ ...asked, file });
  let next = 0;
  return countPlan(toPlan(reading, emptyPlan("file", asked.region, YEAR_UNSAID), () => `n${(next += 1)}`));
}

/** Nothing that is counted depends on the plan's year. */
const YEAR_UNSAID = 2000;
