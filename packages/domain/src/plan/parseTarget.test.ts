import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedTargetSeparators, parseTarget } from "./parseTarget.ts";

const whole = (amount: number) => ({ amount, scale: 0 });

test.each([
  ["0%", [{ kind: "percent", value: whole(0), text: "0%" }]],
  ["14,2%", [{ kind: "percent", value: { amount: 142, scale: 1 }, text: "14,2%" }]],
  ["85 persen", [{ kind: "percent", value: whole(85), text: "85 persen" }]],
  ["≥ 80%", [{ kind: "percent", value: whole(80), text: "≥ 80%" }]],
  ["2.800 KUBE", [{ kind: "count", value: whole(2800), unit: "KUBE", text: "2.800 KUBE" }]],
  ["22 kab/kota", [{ kind: "count", value: whole(22), unit: "kab/kota", text: "22 kab/kota" }]],
  ["1 tahun", [{ kind: "count", value: whole(1), unit: "tahun", text: "1 tahun" }]],
  ["12", [{ kind: "count", value: whole(12), unit: "", text: "12" }]],
  ["Korban banjir 200 orang", [{ kind: "count", value: whole(200), unit: "orang", text: "Korban banjir 200 orang" }]],
  ["0 - 5", [{ kind: "range", from: whole(0), to: whole(5), unit: "", text: "0 - 5" }]],
  [
    "15,32-15,82",
    [
      {
        kind: "range",
        from: { amount: 1532, scale: 2 },
        to: { amount: 1582, scale: 2 },
        unit: "",
        text: "15,32-15,82",
      },
    ],
  ],
  ["10% - 12%", [{ kind: "range", from: whole(10), to: whole(12), unit: "%", text: "10% - 12%" }]],
  ["BB", [{ kind: "grade", grade: "BB", text: "BB" }]],
  ["Predikat A", [{ kind: "grade", grade: "A", text: "Predikat A" }]],
  ["<49/100.000 penduduk", [{ kind: "rate", value: whole(49), per: "100.000 penduduk", text: "<49/100.000 penduduk" }]],
  ["Tersalurnya bantuan", [{ kind: "text", text: "Tersalurnya bantuan" }]],
  ["SK No. 12.3.4", [{ kind: "text", text: "SK No. 12.3.4" }]],
])("%s is read", (text, measures) => {
  expect(parseTarget(text, "decimal-comma")).toEqual({ measures, undecidable: [] });
});

test("a compound holds two measures, each with its own words", () => {
  expect(parseTarget("20,33% (21 kW)", "decimal-comma").measures).toEqual([
    { kind: "percent", value: { amount: 2033, scale: 2 }, text: "20,33%" },
    { kind: "count", value: whole(21), unit: "kW", text: "21 kW" },
  ]);
});

test("a number with two readings is asked when nothing in the column decides", () => {
  expect(parseTarget("1.250 hektare", null)).toEqual({
    measures: [{ kind: "text", text: "1.250 hektare" }],
    undecidable: ["1.250"],
  });
});

test("people and things come whole: 8.400 anak decides by itself", () => {
  expect(allowedTargetSeparators("8.400 anak")).toEqual(["decimal-comma"]);
  expect(parseTarget("8,400 anak", null).measures).toEqual([
    { kind: "count", value: whole(8400), unit: "anak", text: "8,400 anak" },
  ]);
});

test("a number that breaks the column's meaning is undecidable, not bent", () => {
  expect(parseTarget("14.25%", "decimal-comma").undecidable).toEqual(["14.25"]);
});

test("any text is read without a throw, and blank text has no measure", () => {
  expect(parseTarget("  ", null)).toEqual({ measures: [], undecidable: [] });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      parseTarget(text, null);
      parseTarget(text, "decimal-comma");
    }),
  );
});
