import type { RegionsPage } from "#lib/figureTypes";

/** The comparison without the columns in which no region has a figure; as it is where none has any. */
export function keepFilled(page: RegionsPage): RegionsPage {
  const filled = page.columns.map((_, at) => page.rows.some(({ figures }) => (figures[at]?.value ?? null) !== null));
  if (!filled.includes(true)) return page;
  return {
    ...page,
    columns: page.columns.filter((_, at) => filled[at]),
    rows: page.rows.map((row) => ({ ...row, figures: row.figures.filter((_, at) => filled[at]) })),
  };
}
