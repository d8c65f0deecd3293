import { countByStrength } from "@rata/domain/check/checkPlan";
import { type Finding, Strength } from "@rata/domain/check/Rule";
import { RULES } from "@rata/domain/check/rules";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { id as strengths } from "@rata/texts/check/strength";
import { id as words } from "@rata/texts/command/check";
import { id as commandWords } from "@rata/texts/command/command";
import { id as columns } from "@rata/texts/plan/field";

/** The findings for a person at a terminal: the strongest first, grouped by rule, each with its place. */
export function sayFindings(findings: readonly Finding[], { refused }: MatrixReading): string {
  const { must, should, look } = countByStrength(findings);
  return [
    findings.length === 0 ? words.nothing : words.counts(must, should, look),
    ...(refused.length === 0 ? [] : [words.refused(refused.length)]),
    ...Strength.options.flatMap((strength) => sayStrength(strength, findings)),
    "",
  ].join("\n");
}

function sayStrength(strength: Strength, findings: readonly Finding[]): string[] {
  const rules = RULES.filter((rule) => rule.strength === strength);
  return rules.flatMap(({ code, title, fix }) => {
    const own = findings.filter((finding) => finding.code === code);
    if (own.length === 0) return [];
    return ["", `[${strengths[strength]}] ${code} ${title.id}`, ...own.map(sayFinding), `  ${words.fix}: ${fix.id}`];
  });
}

function sayFinding({ line, column, message }: Finding): string {
  const place = [
    line === null ? words.plan : commandWords.line(line),
    column === null ? null : columns[column].heading,
  ];
  return `  ${place.filter((part) => part !== null).join(", ")}: ${message.id}`;
}
