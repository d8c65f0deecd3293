import { countByStrength } from "@rata/domain/check/checkPlan";
import type { Finding, Strength } from "@rata/domain/check/Rule";
import type { Column } from "@rata/domain/plan/Column";

/** A finding as the command tells it: sentences in Indonesian, the line of the file, the column's key. */
export interface CheckFinding {
  code: string;
  strength: Strength;
  line: number | null;
  column: Column | null;
  message: string;
  basis: string;
  fix: string;
}

/** The answer of `rata check --json`. */
export function toCheckJson(findings: readonly Finding[]): {
  findings: CheckFinding[];
  counts: Record<Strength, number>;
} {
  return { findings: findings.map(toCheckFinding), counts: countByStrength(findings) };
}

function toCheckFinding({ code, strength, line, column, message, basis, fix }: Finding): CheckFinding {
  return { code, strength, line, column, message: message.id, basis: basis.id, fix: fix.id };
}
