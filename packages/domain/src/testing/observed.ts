import type { Observation } from "#indicator/Observation";
import type { Measured } from "#number/Measured";
import { parseNumber } from "#number/parseNumber";

/** A figure from how it is printed ("20,05"); for tests. @throws Error for other words. */
export function measured(text: string): Measured {
  const read = parseNumber(text, "decimal-comma");
  if (!read.ok) throw new Error(`no figure: ${text}`);
  return read.value;
}

/** An observation of the province with what a test says of it; without a figure it is absent. For tests. */
export function observed(
  [indicator, period]: readonly [indicator: string, period: string],
  text: string | null,
  change: Partial<Observation> = {},
): Observation {
  return {
    indicator,
    region: "53",
    period,
    daerah: "total",
    affair: null,
    vintage: "",
    reading: text === null ? { kind: "absent", reason: "not-available" } : { kind: "value", value: measured(text) },
    marks: [],
    basis: null,
    source: { document: "uji", table: null, page: null },
    confidence: "A",
    ...change,
  };
}

/** A series of one indicator from pairs of period and figure; for tests. */
export function seriesOf(indicator: string, pairs: readonly (readonly [string, string | null])[]): Observation[] {
  return pairs.map(([period, text]) => observed([indicator, period], text));
}
