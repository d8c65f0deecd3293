import { checkPlan, countByStrength } from "@rata/domain/check/checkPlan";
import type { Rule } from "@rata/domain/check/Rule";
import { RULES } from "@rata/domain/check/rules";
import { otherYear } from "@rata/domain/check/rules/RAT-050-other-year";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import { findPlanYear } from "../check/findPlanYear.ts";
import { sayFindings } from "../check/sayFindings.ts";
import { toCheckJson } from "../check/toCheckJson.ts";
import type { Command } from "../Command.ts";
import { loadScope } from "../loadScope.ts";
import { readFileArguments } from "../readArguments.ts";
import { readPlanFile } from "../readPlanFile.ts";

/** Reviews the matrix of a file with every rule; 1 when a contradiction stands in it. A file knows no agencies. */
export const check: Command = {
  usage: "check <file> [--json] [--edition province|regency] [--region <code>]",
  async run(words, output) {
    const arguments_ = readFileArguments(words);
    const reading = await readPlanFile(arguments_);
    const year = findPlanYear(reading);
    const plan = toPlan(reading, emptyPlan("file", arguments_.region, year ?? YEAR_UNSAID), countUp());
    const surroundings = { regions: await loadScope(arguments_.region), agencies: [] };
    const findings = checkPlan(plan, surroundings, year === null ? withoutYear(RULES) : RULES);
    output.result(arguments_.isJson ? `${JSON.stringify(toCheckJson(findings))}\n` : sayFindings(findings, reading));
    return countByStrength(findings).must > 0 ? 1 : 0;
  },
};

/** A file that says no year is reviewed without the rule that compares years; the plan still needs one to be a plan. */
const YEAR_UNSAID = 2000;

function withoutYear(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ code }) => code !== otherYear.code);
}

function countUp(): () => string {
  let next = 0;
  return () => `n${(next += 1)}`;
}
