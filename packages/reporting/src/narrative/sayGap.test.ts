import { compareRegions } from "@rata/domain/analysis/change/compare";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { expect, test } from "vitest";
import { sayGapShortly } from "./sayGap.ts";

const at = ({ code }: Indicator, region: string, amount: number): Observation => ({
  indicator: code,
  region,
  period: "2022-03",
  daerah: "total",
  affair: null,
  vintage: "",
  reading: { kind: "value", value: { amount, scale: 2 } },
  marks: [],
  basis: null,
  source: { document: "BPS", table: null, page: null },
  confidence: "A",
});

test.each([
  [povertyRate, 2005, 954, "lebih tinggi 10,51 persen poin"],
  [povertyRate, 917, 954, "lebih rendah 0,37 persen poin"],
  [povertyRate, 954, 954, "sama"],
  [poorPeople, 113_162, 2_616_116, null],
])("the gap (%#)", (indicator, own, other, words) => {
  expect(
    sayGapShortly(indicator, compareRegions(indicator, at(indicator, "53", own), at(indicator, "00", other))),
  ).toBe(words);
  expect(sayGapShortly(indicator, null)).toBeNull();
});
