import { expect, test } from "vitest";
import { isNameOf, listNamedRegions, readCode } from "./regionCodes.ts";
import { askedOf, CONTEXT, read, refusedBy, said } from "./testing/figures.ts";

const TREE = CONTEXT.regions;
const table = (...rows: string[]) => read(rows.join("\n"), { tables: { "1": { period: "2021" } } });

test.each([
  ["53.01", "kemendagri", { kind: "region", code: "53.01" }],
  ["5301", "kemendagri", { kind: "region", code: "53.01" }],
  ["5301", "bps", { kind: "region", code: "53.12" }],
  ["5300", "bps", { kind: "region", code: "53" }],
  ["53", "bps", { kind: "region", code: "53" }],
  ["9999", "bps", { kind: "region", code: "00" }],
  ["5399", "bps", { kind: "unknown" }],
  ["53.01", "bps", { kind: "unknown" }],
  ["53,1", "kemendagri", { kind: "region", code: "53.10" }],
  ["53.99", "kemendagri", { kind: "unknown" }],
  ["9400", "bps", { kind: "region", code: "91" }],
  ["94", "kemendagri", { kind: "region", code: "94" }],
  ["7501", "bps", { kind: "unlisted", province: "75" }],
  ["", "bps", { kind: "unknown" }],
] as const)("the code %s of %s", (text, system, reading) => {
  expect(readCode(TREE, text, system)).toEqual(reading);
});

test("names: with and without their kind, signs behind them, home before elsewhere, the nation", () => {
  expect(listNamedRegions(TREE, "Kab. Sikka", "53")).toEqual(["53.07"]);
  expect(listNamedRegions(TREE, "KUPANG", "53")).toEqual(["53.01", "53.71"]);
  expect(listNamedRegions(TREE, "<b>INDONESIA</b>", "53")).toEqual(["00"]);
  expect(listNamedRegions(TREE, "1. Sumba Barat *", "53")).toEqual(["53.12"]);
  expect(listNamedRegions(TREE, "Gorontalo", "53")[0]).toBe("75");
  expect(isNameOf(TREE, "Kupang", "53.71")).toBe(true);
  expect(isNameOf(TREE, "Kupang", "53.12")).toBe(false);
});

test("a BPS code under a head of Kemendagri is refused with both names, and so is the other way round", () => {
  const reading = table("kode_kemendagri|nama|ipm", "5301|Sumba Barat|63,83", "53.02|Timor Tengah Selatan|62,16");
  expect(said(reading)).toEqual(["ipm 53.02 2021 62,16"]);
  expect(reading.refused[0]?.problem).toMatchObject({
    code: "series-code-contradicted",
    value: "5301",
    params: { system: "Kemendagri", region: "Kabupaten Kupang", name: "Sumba Barat" },
  });
  const other = table("kode_bps|nama|ipm", "5301|Kupang|63,83");
  expect(other.refused[0]?.problem.params).toMatchObject({
    system: "BPS",
    region: "Kabupaten Sumba Barat",
    name: "Kupang",
  });
  expect(refusedBy(table("kode_kemendagri|kode_bps|ipm", "53.01|5301|64"))).toEqual(["2 series-codes-disagree"]);
});

test("a head that says no system: decided by names that agree, asked without them, asked where they agree with neither", () => {
  expect(said(table("kode|nama|ipm", "5301|Sumba Barat|63,83", "5303|Kupang|64,41"))).toEqual([
    "ipm 53.12 2021 63,83",
    "ipm 53.01 2021 64,41",
  ]);
  expect(said(table("kode|nama|ipm", "53.01|Kupang|64,41"))).toEqual(["ipm 53.01 2021 64,41"]);
  expect(askedOf(table("kode|ipm", "5301|63,83", "5303|64,41"))).toEqual(["code-system 1.0 2"]);
  expect(askedOf(table("kode|nama|ipm", "5301|Sumba Barat|63,83", "5302|Timor Tengah Selatan|62,1"))).toEqual([
    "code-system 1.0 2",
  ]);
  expect(said(table("kode|nama|ipm", "53.01|Kupang|64,41", "Sumber: BPS||"))).toEqual(["ipm 53.01 2021 64,41"]);
  const answered = read("kode|ipm\n5301|63,83", { tables: { "1": { period: "2021" } }, systems: { "1.0": "bps" } });
  expect(answered.columns[0]?.column).toBe("bps");
  expect(said(answered)).toEqual(["ipm 53.12 2021 63,83"]);
});

test("Kupang alone is nobody's, unless the column writes its city out", () => {
  expect(refusedBy(table("nama|ipm", "Kupang|64,41", "Sikka|65,41"))).toEqual(["2 series-region-ambiguous"]);
  const told = table("nama|ipm", "Kupang|64,41", "Kota Kupang|79,74");
  expect(told.problems).toMatchObject([
    { code: "series-region-eliminated", line: 2, value: "Kupang", params: { region: "Kabupaten Kupang" } },
  ]);
  expect(said(told)).toEqual(["ipm 53.01 2021 64,41", "ipm 53.71 2021 79,74"]);
});

test("regions of other provinces and the nation are known; those of no province are refused", () => {
  const reading = table(
    "kode_bps|nama|ipm",
    "7500|Gorontalo|69",
    "7501|Kabupaten Boalemo|68",
    "9999|Indonesia|72,29",
    "7502|Sikka|60",
  );
  expect(said(reading)).toEqual(["ipm 75 2021 69", "ipm 75.02 2021 68", "ipm 00 2021 72,29"]);
  expect(refusedBy(reading)).toEqual(["5 series-region-unknown"]);
});

test("a district has no figure of an indicator of regencies", () => {
  expect(refusedBy(table("kode_kemendagri|ipm", "53.01.04|60"))).toEqual(["2 series-code-unknown"]);
});
