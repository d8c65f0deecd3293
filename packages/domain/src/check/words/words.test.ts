import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_REGION, EXAMPLE_REGIONS } from "#check/example/exampleRegions";
import { emptyPlan } from "#plan/Plan";
import { editDistance } from "./editDistance.ts";
import { isNearlySame } from "./nearlySame.ts";
import { placeReader } from "./placeReader.ts";
import { quoted } from "./sayParams.ts";

test.each([
  ["pengairan", "pengiaran", 2],
  ["program", "program", 0],
  ["rumah", "rumahh", 1],
  ["gizi", "", 3],
])("from %s to %s it is %i letters, or one more than the limit of 2", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test("the banded distance equals the full one up to its limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 2)).toBe(Math.min(fullDistance(a, b), 3));
    }),
  );
});

test.each([
  ["Program Penyediaan Air Bersih", "Program Penyedian Air Bersih", true],
  ["Program Penyediaan Air Bersih", "program penyediaan air  bersih", false],
  ["Pembangunan Jalan Tahap I", "Pembangunan Jalan Tahap II", false],
  ["Penyaluran Bantuan Tahap 1", "Penyaluran Bantuan Tahap 2", false],
  ["Gizi ibu", "Gizi ibi", false],
])("%s beside %s: a slip of the pen is %s", (a, b, expected) => {
  expect(isNearlySame(a, b)).toBe(expected);
});

test.each([
  ["Kabupaten Awan", true],
  ["Kab. Awan dan Kota Cemara", true],
  ["2 Kabupaten dan Kota Cemara", true],
  ["3 kab/kota", true],
  ["Bukit", true],
  ["Masyarakat Kabupaten Awan", false],
  ["Kabupaten Layak Anak", false],
  ["Jumlah kab/kota", false],
])("%s names nothing but places: %s", (text, expected) => {
  expect(placeReader(emptyPlan("p", EXAMPLE_REGION, 2024), EXAMPLE_REGIONS)(text)).toBe(expected);
});

test("a long text is shortened inside its quotation marks and no letter is cut in two", () => {
  expect(quoted({ text: "a".repeat(200) }, "text")).toBe(`“${"a".repeat(90)}…”`);
  expect(quoted({ text: "🏠".repeat(91) }, "text")).toBe(`“${"🏠".repeat(90)}…”`);
});

function fullDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const change = a[0] === b[0] ? 0 : 1;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (change === 0) return fullDistance(restA, restB);
  return 1 + Math.min(fullDistance(restA, b), fullDistance(a, restB), fullDistance(restA, restB));
}
