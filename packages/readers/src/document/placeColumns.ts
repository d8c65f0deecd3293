/**
 * Which column a line of a table's grid begins. Dragging an edge by hand makes Word cut the grid once more a millimetre beside the old
 * line: such slivers count as part of their neighbour, so that cells which look aligned are. Lines beyond the grid count one by one.
 */
export function placeColumns(widths: readonly number[]): (grid: number) => number {
  const sliver = Math.min(WIDEST_SLIVER, Math.max(0, ...widths) / 20);
  const columns = [0];
  let column = 0;
  let sinceLine = 0;
  for (const width of widths) {
    sinceLine += width;
    if (sinceLine >= sliver) [column, sinceLine] = [column + 1, 0];
    columns.push(column);
  }
  return (grid) => columns[grid] ?? column + grid - widths.length;
}

/** Two millimetres in twentieths of a point. */
const WIDEST_SLIVER = 113;
