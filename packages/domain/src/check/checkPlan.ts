import { digest } from "#canonical/canonical";
import type { Agency } from "#agency/Agency";
import type { Plan } from "#plan/Plan";
import { planRows } from "#plan/matrix/planRows";
import type { Region } from "#region/Region";
import type { Basis, Finding, Hit, Rule, Strength, Words } from "./Rule.ts";

/** What surrounds a plan when it is checked. */
export interface CheckSurroundings {
  regions: readonly Region[];
  agencies: readonly Agency[];
}

/** Runs the rules over a plan. Findings come in printed order, those about the whole plan first; the same plan gives the same list. */
export function checkPlan(plan: Plan, surroundings: CheckSurroundings, rules: readonly Rule[]): Finding[] {
  const rows = planRows(plan);
  const order = new Map(rows.map((row, index) => [row, index]));
  const checked = { plan, rows, ...surroundings };
  const placed: { place: number; finding: Finding }[] = [];
  for (const rule of rules) {
    const basis = sayBasis(rule.basis);
    for (const hit of rule.find(checked)) {
      placed.push({ place: hit.row === null ? -1 : (order.get(hit.row) ?? 0), finding: toFinding(rule, hit, basis) });
    }
  }
  return placed.toSorted((a, b) => a.place - b.place || byCode(a.finding, b.finding)).map(({ finding }) => finding);
}

/** How many findings of each strength. */
export function countByStrength(findings: readonly Finding[]): Record<Strength, number> {
  const counts = { must: 0, should: 0, look: 0 };
  for (const finding of findings) counts[finding.strength] += 1;
  return counts;
}

/** Several findings of one rule on one row keep the order of its columns: the sort is stable. */
function byCode(a: Finding, b: Finding): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}

function toFinding(rule: Rule, hit: Hit, basis: Words): Finding {
  return {
    code: rule.code,
    strength: rule.strength,
    lineId: hit.row?.line?.id ?? null,
    nodeId: hit.row?.node.id ?? null,
    line: hit.row?.line?.source?.line ?? null,
    column: hit.column,
    title: rule.title,
    message: rule.message(hit.params),
    fix: rule.fix,
    basis,
    digest: digestOf(rule, hit),
  };
}

/** Half of the digest tells facts apart with certainty enough, and a plan may have tens of thousands of findings. */
function digestOf({ code }: Rule, { row, column, params }: Hit): string {
  return digest({ code, at: row?.line?.id ?? row?.node.id ?? null, column, params }).slice(0, 32);
}

function sayBasis(basis: Basis): Words {
  return basis.kind === "consistency"
    ? { id: "Konsistensi dokumen", en: "Consistency of the document" }
    : { id: `Definisi: ${basis.source}`, en: `Definition: ${basis.source}` };
}
