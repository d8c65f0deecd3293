import type { GivenIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { parseNumber } from "@rata/domain/number/parseNumber";
import { observation } from "#narrative/testing/figures";

/** Names of the regions of the sample. For tests. */
export const NAMES = new Map([
  [NATION, NATION_NAME],
  ["34", "Provinsi Daerah Istimewa Yogyakarta"],
  ["34.01", "Kabupaten Kulon Progo"],
  ["34.02", "Kabupaten Bantul"],
  ["34.71", "Kota Yogyakarta"],
]);

/** A figure of the sample: `figure("34", "2022-03", "11,34")`; null is an absence. For tests. */
export function figure(
  region: string,
  period: string,
  value: string | null,
  { indicator = povertyRate, ...change }: Partial<Omit<Observation, "indicator">> & { indicator?: Indicator } = {},
): Observation {
  const read = value === null ? null : parseNumber(value, "decimal-comma");
  if (read?.ok === false) throw new Error(value ?? "");
  return { ...observation(indicator, period, read === null ? null : read.value), region, ...change };
}

/** A given indicator of the province of the sample, with nothing but what is said. For tests. */
export function given(change: Partial<GivenIndicator> = {}): GivenIndicator {
  return { region: "34", own: [], parent: null, nation: null, peers: new Map(), targets: [], ...change };
}

/** Figures of consecutive years of one round, the last one in `last`. For tests. */
export function yearly(region: string, last: string, values: readonly (string | null)[]): Observation[] {
  const [year = "", ...round] = last.split("-");
  return values.map((value, at) =>
    figure(region, [String(Number(year) - values.length + 1 + at), ...round].join("-"), value),
  );
}
