import { countByStrength } from "@rata/domain/check/checkPlan";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { programKeys } from "@rata/reporting/chapters/plan/programKeys";
import type { PlanSummary } from "./plan.views.ts";
import type { PlanRead } from "./readPlan.ts";

/** The figures of a plan from its rows alone. A ceiling stands on the first row of its activity, so that rows may be summed. */
export function summarise(read: PlanRead, acceptedDigests: ReadonlySet<string>): PlanSummary {
  const { plan, rows, record } = read;
  const nodes = Object.values(plan.nodes);
  const open = read.findings.filter((finding) => !acceptedDigests.has(finding.digest));
  return {
    id: plan.id,
    region: plan.region,
    year: plan.year,
    rows: rows.length,
    lines: Object.keys(plan.lines).length,
    activities: nodes.filter((node) => node.level === "activity").length,
    programs: new Set(programKeys(nodes.filter((node) => node.level === "program")).values()).size,
    ceiling: sumCeilings(rows).amount,
    bySector: groupBy(rows, (row) => row.path.sector?.id ?? "").map(([nodeId, group]) => ({
      nodeId,
      sector: group[0]?.values.sector ?? null,
      ceiling: sumCeilings(group).amount,
      rows: group.length,
    })),
    byAgency: groupBy(rows, (row) => row.agency).map(([agency, group]) => ({
      agency,
      ceiling: sumCeilings(group).amount,
      rows: group.length,
    })),
    bySource: sumSources(rows),
    findings: countByStrength(open),
    acceptedFindings: read.findings.length - open.length,
    unassignedRows: rows.filter((row) => row.agency === null).length,
    digest: read.digest,
    head: record.head,
  };
}

/** Sums by what the source says on both axes. Several sources of one ceiling are not divided: their words are the group. */
function sumSources(rows: readonly PlanRow[]): PlanSummary["bySource"] {
  const priced = rows.filter((row) => row.ceiling !== null);
  return groupBy(priced, sourceKey).map(([, group]) => {
    const funding = group[0]?.funding ?? null;
    const only = funding !== null && funding.sources.length === 1 ? funding.sources[0] : undefined;
    return {
      text: funding?.text ?? null,
      budget: only?.budget ?? null,
      origin: only?.origin ?? null,
      ceiling: sumCeilings(group).amount,
    };
  });
}

function sourceKey({ funding }: PlanRow): string {
  if (funding === null) return "";
  const [only] = funding.sources;
  const isRead = funding.sources.length === 1 && only !== undefined && (only.budget !== null || only.origin !== null);
  return isRead ? `${only.budget ?? ""}/${only.origin ?? ""}` : funding.text;
}

function groupBy<Key>(rows: readonly PlanRow[], keyOf: (row: PlanRow) => Key): [Key, PlanRow[]][] {
  const groups = new Map<Key, PlanRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups];
}
