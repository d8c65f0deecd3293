import type { RowView } from "@rata/domain/plan/matrix/RowView";

/** Suggestions of one sector for one agency, to be confirmed as one. */
export interface Proposal {
  key: string;
  sector: string | null;
  agencyId: string;
  nodeIds: string[];
  rows: number;
}

/** Gathers suggestions by sector and agency, for the chosen rows only. A node's suggestion covers every row below it. */
export function toProposals(
  rows: readonly RowView[],
  suggestions: readonly { nodeId: string; agencyId: string }[],
): Proposal[] {
  const agencyOf = new Map(suggestions.map(({ nodeId, agencyId }) => [nodeId, agencyId]));
  const proposals = new Map<string, Proposal>();
  for (const row of rows) {
    const found = [row.nodeId, ...Object.values(row.path)].find((id) => id !== null && agencyOf.has(id));
    const nodeId = found ?? null;
    const agencyId = nodeId === null ? undefined : agencyOf.get(nodeId);
    if (nodeId === null || agencyId === undefined) continue;
    const key = `${row.path.sector ?? ""}:${agencyId}`;
    const proposal = proposals.get(key) ?? { key, sector: row.values.sector, agencyId, nodeIds: [], rows: 0 };
    proposals.set(key, proposal);
    proposal.rows += 1;
    if (!proposal.nodeIds.includes(nodeId)) proposal.nodeIds.push(nodeId);
  }
  return [...proposals.values()];
}
