import { expect, test } from "vitest";
import type { Place } from "#region/Place";
import { buildRegionTree } from "#region/RegionTree";
import { coverPlaces } from "./coverPlaces.ts";
import { namePlace } from "./namePlace.ts";
import { parsePlaceBlock } from "./parsePlaceBlock.ts";
import { resolvePlace } from "./resolvePlace.ts";

const region = (code: string, name: string, aliases: string[] = []) => ({
  code,
  name,
  aliases,
  bpsCode: null,
  population: null,
});

/** A made-up province: two regencies with a district of the same name, and one village name in both. */
const TREE = buildRegionTree([
  region("90", "Contoh Raya"),
  region("90.01", "Kabupaten Lembah", ["LBH"]),
  region("90.02", "Kota Pantai"),
  region("90.01.01", "Tengah"),
  region("90.01.02", "Utara"),
  region("90.02.01", "Tengah"),
  region("90.01.01.2001", "Sukamaju"),
  region("90.01.01.1002", "Melati"),
  region("90.01.02.2001", "Sukamaju"),
  region("90.01.02.2002", "Melati"),
  region("90.02.01.1001", "Lembah"),
]);
const AROUND = { tree: TREE, scope: "90" };

test.each([
  ["90.01.01.2001", "90.01.01.2001"],
  ["9001012001", "90.01.01.2001"],
  ["Desa Sukamaju, Kec. Utara, Kab. Lembah", "90.01.02.2001"],
  ["sukamaju, kecamatan utara", "90.01.02.2001"],
  ["Sukamaju, Tengah, LBH, Prov. Contoh Raya", "90.01.01.2001"],
  ["Kec. Tengah, Kota Pantai", "90.02.01"],
  ["Kel. Melati", "90.01.01.1002"],
  ["Desa Melati", "90.01.02.2002"],
  ["Kab. Lembah", "90.01"],
  ["Kel. Lembah", "90.02.01.1001"],
])("%s is %s", (words, code) => {
  expect(resolvePlace(words, AROUND)).toEqual({ ok: true, code });
});

test.each([
  ["Kec. Tengah", "place-ambiguous", ["90.01.01", "90.02.01"]],
  ["Lembah", "place-ambiguous", ["90.01", "90.02.01.1001"]],
  ["Desa Sukamaju", "place-ambiguous", ["90.01.01.2001", "90.01.02.2001"]],
  ["Desa Besipae", "place-unknown", []],
  ["Kec. Utara, Kota Pantai", "place-unknown", []],
  ["90.09", "place-unknown", []],
  ["91.01", "place-outside", []],
  ["90", "place-too-high", []],
  ["Prov. Contoh Raya", "place-too-high", []],
  [" ", "place-empty", []],
])("%s is refused: %s", (words, code, candidates) => {
  expect(resolvePlace(words, AROUND)).toEqual({ ok: false, code, candidates });
});

test("in a regency its own name says where, and what lies in a neighbour is outside", () => {
  const own = { tree: TREE, scope: "90.01" };
  expect(resolvePlace("Kec. Tengah, Kab. Lembah, Prov. Contoh Raya", own)).toEqual({ ok: true, code: "90.01.01" });
  expect(resolvePlace("Kec. Tengah", own)).toEqual({ ok: true, code: "90.01.01" });
  expect(resolvePlace("Kab. Lembah", own)).toMatchObject({ ok: false, code: "place-too-high" });
  expect(resolvePlace("90.02.01", own)).toMatchObject({ ok: false, code: "place-outside" });
});

test("a place is named with what it lies in, and the name reads back to it", () => {
  expect(namePlace(TREE, "90.01.01.1002", "90")).toBe("Kel. Melati, Kec. Tengah, Kab. Lembah");
  for (const code of [...TREE.byCode.keys()].filter((one) => one !== "90"))
    expect(resolvePlace(namePlace(TREE, code, "90"), AROUND)).toEqual({ ok: true, code });
});

test("of a pasted block every line is taken or refused with row, column, value and rule", () => {
  const text = [
    "Lokasi\tDasar",
    "Kab. Lembah\tPersentase miskin tinggi",
    "",
    "90.01\t",
    "Kec. Tengah\tStunting",
    "Kec. Utara\tHasil Musrenbang",
    `Kota Pantai\t${"x".repeat(301)}`,
    "90.02.01\t",
  ].join("\r\n");
  expect(parsePlaceBlock(text, { ...AROUND, present: new Set(["90.02.01"]) })).toEqual({
    places: [
      { line: 2, code: "90.01", basis: "Persentase miskin tinggi" },
      { line: 6, code: "90.01.02", basis: "Hasil Musrenbang" },
    ],
    refused: [
      { line: 4, column: "place", value: "90.01", code: "place-twice", candidates: [] },
      { line: 5, column: "place", value: "Kec. Tengah", code: "place-ambiguous", candidates: ["90.01.01", "90.02.01"] },
      { line: 7, column: "basis", value: "x".repeat(200), code: "basis-too-long", candidates: [] },
      { line: 8, column: "place", value: "90.02.01", code: "place-there-already", candidates: [] },
    ],
  });
});

test.each([
  ["a name with commas on a line of its own", "Kec. Utara, Kab. Lembah\nKec. Tengah, Kota Pantai", [null, null]],
  ["semicolons", "Kec. Utara, Kab. Lembah;Stunting\nKec. Tengah, Kota Pantai;", ["Stunting", null]],
  [
    "commas with quotation marks",
    '"Kec. Utara, Kab. Lembah",Stunting\n"Kec. Tengah, Kota Pantai",',
    ["Stunting", null],
  ],
  ["commas after codes", "kode,dasar\n90.01.02,Stunting\n90.02.01", ["Stunting", null]],
])("columns are told from %s", (_name, text, bases) => {
  const { places, refused } = parsePlaceBlock(text, { ...AROUND, present: new Set() });
  expect(refused).toEqual([]);
  expect(places.map(({ code }) => code)).toEqual(["90.01.02", "90.02.01"]);
  expect(places.map(({ basis }) => basis)).toEqual(bases);
});

const at = (row: number, ...places: (string | Omit<Place, "text"> | null)[]) => ({
  row,
  location: {
    text: "x",
    places: places.map((place) =>
      typeof place === "object" && place !== null ? { text: "x", ...place } : { text: "x", code: place },
    ),
  },
});

test("rows reach a priority place at it, inside it, around it or by being everywhere", () => {
  const rows = [
    at(0, "90.01.01.2001"),
    at(1, "90.01.01"),
    at(2, "90.01"),
    at(3, { code: "90", every: "regency" }),
    at(4, "90"),
    at(5, "90.02.01.1001"),
    at(6, null),
    { row: 7, location: null },
    at(8, "90.01.02", "90.01.01.1002"),
  ];
  const { places, outside, unplaced } = coverPlaces(rows, ["90.01.01", "90.01.02.2002"], "90");
  expect(places).toEqual([
    { code: "90.01.01", particular: [0, 1, 8], around: 1, general: 2 },
    { code: "90.01.02.2002", particular: [], around: 2, general: 2 },
  ]);
  expect(outside).toEqual([5]);
  expect(unplaced).toEqual([6, 7]);
});

test("what nothing reaches is a gap; every district does not reach a whole regency that is a priority elsewhere", () => {
  const rows = [at(0, { code: "90.01", every: "village" }), at(1, { code: "90.01", every: "district" })];
  const { places, outside } = coverPlaces(rows, ["90.02", "90.01", "90.01.02"], "90");
  expect(places).toEqual([
    { code: "90.02", particular: [], around: 0, general: 0 },
    { code: "90.01", particular: [0, 1], around: 0, general: 0 },
    { code: "90.01.02", particular: [], around: 0, general: 1 },
  ]);
  expect(outside).toEqual([]);
});

test("ten thousand rows and three thousand places are tied in moments", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    at(row, row % 2 === 0 ? "90.01.01" : { code: "90", every: "regency" }),
  );
  const codes = Array.from({ length: 3000 }, (_, index) => `90.01.01.${2001 + index}`);
  const { places } = coverPlaces(rows, codes, "90");
  expect(places.at(-1)).toEqual({ code: "90.01.01.5000", particular: [], around: 5000, general: 5000 });
});
