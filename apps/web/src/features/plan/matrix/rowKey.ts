/** What an address and a note call a row: its line, or the node where nothing stands below it. */
export function rowKey(row: { lineId: string | null; nodeId: string }): string {
  return row.lineId ?? row.nodeId;
}
