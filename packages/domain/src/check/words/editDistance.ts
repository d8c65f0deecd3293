/**
 * How many letters must be added, dropped or changed to turn one text into the other, or `limit + 1` as soon as it is more than
 * `limit`. Only a band of the table is filled, so the cost is length × limit and not length².
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, previous, limit);
    if (Math.min(...band(current, row, limit)) > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

function nextRow(a: string, b: string, row: number, previous: readonly number[], limit: number): number[] {
  const far = limit + 1;
  const current = Array.from({ length: b.length + 1 }, () => far);
  if (row <= limit) current[0] = row;
  for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
    const change = a[row - 1] === b[column - 1] ? 0 : 1;
    const above = (column < row + limit ? previous[column] : undefined) ?? far;
    current[column] = Math.min(
      (previous[column - 1] ?? far) + change,
      above + 1,
      (current[column - 1] ?? far) + 1,
      far,
    );
  }
  return current;
}

function band(row: readonly number[], at: number, limit: number): number[] {
  return row.slice(Math.max(0, at - limit), at + limit + 1);
}
