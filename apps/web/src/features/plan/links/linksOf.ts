import type { RowLinks } from "@rata/domain/plan/RowLinks";
import type { RowView } from "@rata/domain/plan/matrix/RowView";

export const NO_LINKS: RowLinks = { priorities: null, goals: null, beneficiaries: null };

/** The links of activities by their nodes: a row carries them only where its activity begins. */
export function collectLinks(rows: readonly RowView[]): Map<string, RowLinks> {
  return new Map(rows.flatMap(({ nodeId, links }) => (links === null ? [] : [[nodeId, links] as const])));
}
