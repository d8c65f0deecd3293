import type { VerdictRule } from "@rata/domain/analysis/Verdict";
import { heading, plain } from "#document/blocks";
import type { Content } from "#document/Document";
import { tellIndicator } from "#narrative/tellIndicator";
import { tellPriority } from "#narrative/tellPriority";
import type { AnalysedFigures } from "./analyseFigures.ts";

/** The rules behind the verdicts that were told, each once: nobody has to guess by what a direction was judged. */
export function composeRules({ headlines, others, priority, names }: AnalysedFigures, level: 1 | 2): Content[] {
  const told = [
    ...[...headlines, ...others].flatMap((one) => tellIndicator(one, names)),
    ...tellPriority(priority, names),
  ];
  const rules = new Map(told.flatMap(({ rule }) => (rule === null ? [] : [[rule.code, rule] as const])));
  if (rules.size === 0) return [];
  return [
    heading(level, "Cara menyimpulkan"),
    { kind: "list", marker: "bullet", items: [...rules.values()].map((rule) => [plain(sayRule(rule))]) },
  ];
}

function sayRule({ text, basis }: VerdictRule): string {
  return `${text.id} Dasar: ${basis}.`;
}
