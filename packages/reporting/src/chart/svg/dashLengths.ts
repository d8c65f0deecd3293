import type { Dash } from "#chart/picture/Picture";

/** Dashes grow with the line, so that they look alike at every size. */
export function dashLengths(dash: Dash, width: number): string | null {
  if (dash === "solid") return null;
  const [on, off] = dash === "dashed" ? [3.2, 2.2] : [1.1, 1.3];
  return `${Math.round(on * width * 100) / 100} ${Math.round(off * width * 100) / 100}`;
}
