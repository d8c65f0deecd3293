import fc from "fast-check";
import { expect, test } from "vitest";
import { TIMOR } from "#testing/timor";
import { findRegion } from "./findRegion.ts";
import { parseLocation } from "./parseLocation.ts";
import { listRegions } from "./RegionTree.ts";

function read(text: string, scope = "53"): string[] {
  return parseLocation(text, { tree: TIMOR, scope }).places.map(({ code, every }) =>
    every === undefined ? `${code}` : `${code} ${every}`,
  );
}

test.each([
  ["Prov. NTT", ["53"]],
  ["Provinsi", ["53"]],
  ["Kab. TTS", ["53.02"]],
  ["kab.Rote Ndao", ["53.14"]],
  ["Kabupaten Sikka", ["53.07"]],
  ["Sikka", ["53.07"]],
  ["Kota Kupang dan Kab. Sikka", ["53.71", "53.07"]],
  ["Kab. Kupang, Sikka dan TTS", ["53.01", "53.07", "53.02"]],
  ["5 kab/kota", ["53 regency"]],
  ["5 Kab/ Kota", ["53 regency"]],
  ["Prov, 5 kab/kota", ["53", "53 regency"]],
  ["4 Kabupaten dan Kota Kupang", ["53 regency"]],
  ["4 Kabupaten", ["53.01", "53.02", "53.07", "53.14"]],
  ["Semua Kab/Kota, Semua Kecamatan, semua kelurahan", ["53 regency", "53 district", "53 village"]],
  ["Se-Kabupaten/Kota", ["53 regency"]],
  ["Kupang", ["null"]],
  ["2 Kab", ["null"]],
  ["Kab terpilih", ["null"]],
  ["Kab. Bandung", ["null"]],
  ["Desa Oetoko Kab. TTS", ["53.02"]],
  ["Desa Oetoko", ["null"]],
])("%s in a province", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["Kabupaten", ["53.02"]],
  ["3 kecamatan", ["53.02 district"]],
  ["Kec. Mollo Utara dan Mollo Selatan", ["53.02.03", "53.02.02"]],
  ["Kec. Kota Soe", ["53.02.01"]],
  ["Kab. Sikka", ["null"]],
])("%s in a regency", (text, expected) => {
  expect(read(text, "53.02")).toEqual(expected);
});

test("why a place stays open is said", () => {
  const codesOf = (text: string) => parseLocation(text, { tree: TIMOR, scope: "53" }).remarks.map(({ code }) => code);
  expect(codesOf("Kupang")).toEqual(["place-ambiguous"]);
  expect(codesOf("Kab terpilih")).toEqual(["place-unspecified"]);
  expect(codesOf("23 kab/kota")).toEqual(["place-count-differs"]);
  expect(codesOf("Kab. Bandung")).toEqual(["place-unknown"]);
  expect(codesOf("Desa Oetoko Kab. TTS")).toEqual(["village-unchecked"]);
});

test("a name with 'dan' in it is one region", () => {
  const tree = {
    ...TIMOR,
    byCode: new Map([
      [
        "73.09",
        { code: "73.09", name: "Kabupaten Pangkajene dan Kepulauan", bpsCode: null, aliases: [], population: null },
      ],
    ]),
    index: new Map([["kabupaten pangkajene dan kepulauan", ["73.09"]]]),
  };
  expect(parseLocation("Kab. Pangkajene dan Kepulauan", { tree, scope: "73" }).places).toEqual([
    { text: "Kab. Pangkajene dan Kepulauan", code: "73.09" },
  ]);
});

test("names are found within the scope only, and 53.1 is no ancestor of 53.14", () => {
  expect(findRegion(TIMOR, "Kab. Rote Ndao", "53")?.code).toBe("53.14");
  expect(findRegion(TIMOR, "Kab. Rote Ndao", "53.1")).toBeNull();
  expect(listRegions(TIMOR, "53", "district").map(({ code }) => code)).toEqual(["53.02.01", "53.02.02", "53.02.03"]);
});

test("any words are read without a throw, in time that grows with their length", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => void read(text)));
  expect(read("Kab. Sikka, ".repeat(5000))).toHaveLength(5000);
});
