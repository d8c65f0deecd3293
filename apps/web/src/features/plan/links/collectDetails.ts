import type { RowDetails } from "@rata/domain/plan/RowDetails";
import type { RowView } from "@rata/domain/plan/matrix/RowView";

/** The details of activities by their nodes: a row carries them only where its activity begins. */
export function collectDetails(rows: readonly RowView[]): Map<string, RowDetails> {
  return new Map(rows.flatMap(({ nodeId, details }) => (details === null ? [] : [[nodeId, details] as const])));
}
