/** Of which region an indicator is shown; the instance's own when the address says nothing. */
export interface FigureSearch {
  wilayah?: string;
}

/** Which indicators stand beside each other (`p0,gini`), by which they are sorted, and whether downwards. */
export interface RegionsSearch {
  indikator?: string;
  urut?: string;
  turun?: boolean;
}

const REGION = /^\d{2}(\.\d{2}){0,2}$/u;
const CODE = /^[a-z][a-z0-9-]{0,59}$/u;
/** More columns than this are no comparison any more. */
export const MOST_COLUMNS = 12;

export function toFigureSearch({ wilayah }: Record<string, unknown>): FigureSearch {
  const code = String(wilayah);
  return REGION.test(code) ? { wilayah: code } : {};
}

export function toRegionsSearch({ indikator, urut, turun }: Record<string, unknown>): RegionsSearch {
  const codes = typeof indikator === "string" ? indikator.split(",").filter(isCode).slice(0, MOST_COLUMNS) : [];
  return {
    ...(codes.length > 0 ? { indikator: codes.join(",") } : {}),
    ...(isCode(urut) ? { urut } : {}),
    ...(turun === true ? { turun } : {}),
  };
}

/** Reads a value of an address as JSON, but leaves a region its zero: 53.10 is no number. @throws SyntaxError for what stays text. */
export function parseSearchValue(text: string): unknown {
  if (/^\d\d\.\d\d$/u.test(text)) throw new SyntaxError(text);
  return JSON.parse(text);
}

function isCode(value: unknown): value is string {
  return typeof value === "string" && CODE.test(value);
}
