import type { Place } from "./Place.ts";
import { expect, test } from "vitest";
import { regionOf } from "./regionOf.ts";

function locations(...places: Omit<Place, "text">[]) {
  return [{ text: "kata", places: places.map((place) => ({ text: "kata", ...place })) }];
}

test.each([
  ["no location", [], "none", []],
  ["a location that names nothing", [{ text: "terpilih", places: [] }], "unknown", []],
  ["one regency", locations({ code: "53.01" }), "53.01", []],
  ["two districts of one regency", locations({ code: "53.01.01" }, { code: "53.01.02" }), "53.01", []],
  ["every village of a regency's district", locations({ code: "53.01.04", every: "village" }), "53.01", []],
  ["every district of a regency", locations({ code: "53.01", every: "district" }), "53.01", []],
  ["every regency", locations({ code: "53", every: "regency" }), "every", []],
  ["every regency and one by name", locations({ code: "53", every: "regency" }, { code: "53.71" }), "every", ["53.71"]],
  ["two regencies", locations({ code: "53.01" }, { code: "53.02" }), "several", ["53.01", "53.02"]],
  ["a regency and an unknown place", locations({ code: "53.01" }, { code: null }), "several", ["53.01"]],
  ["the province itself", locations({ code: "53" }), "own", []],
  ["words that were not understood", locations({ code: null }), "unknown", []],
] as const)("an activity with %s", (_, found, key, shared) => {
  const copies = found.map(({ text, places }) => ({ text, places: [...places] }));
  expect(regionOf(copies, "53", "regency")).toEqual({ key, shared });
});
