import { levelOf, parentOf, Region } from "@rata/domain/region/Region";
import { findRegion } from "@rata/domain/region/findRegion";
import { buildRegionTree, listRegions } from "@rata/domain/region/RegionTree";
import { expect, test } from "vitest";
import { loadDistricts, loadRegions, loadVillages } from "./loadRegions.ts";
import { PROVINCES } from "./regions/provinces.ts";
import { REGIONS } from "./regions/53.ts";

test("38 provinces and 514 regencies and cities, each well formed, once, and under its province", async () => {
  const lists = await Promise.all(PROVINCES.map(({ code }) => loadRegions(code)));
  const all = lists.flat();
  expect(PROVINCES).toHaveLength(38);
  expect(all.filter(({ code }) => levelOf(code) === "regency")).toHaveLength(514);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const region of all) expect(Region.parse(region)).toEqual(region);
});

test("every district lies in a regency of its province", async () => {
  for (const { code } of PROVINCES) {
    const regencies = new Set((await loadRegions(code)).map((region) => region.code));
    for (const district of await loadDistricts(code)) expect(regencies).toContain(parentOf(district.code));
  }
});

test("every village is well formed and lies in a district of its province", async () => {
  for (const province of ["11", "53", "96"]) {
    const districts = new Set((await loadDistricts(province)).map(({ code }) => code));
    const villages = await loadVillages(province);
    for (const village of villages) expect(districts.has(parentOf(village.code) ?? "")).toBe(true);
    expect(new Set(villages.map(({ code }) => code)).size).toBe(villages.length);
    expect(Region.array().safeParse(villages).success).toBe(true);
  }
  expect(await loadVillages("53.71")).toHaveLength(3442);
});

test("Nusa Tenggara Timur has 22 regencies with BPS codes that are not the same numbers", () => {
  const tree = buildRegionTree(REGIONS);
  expect(listRegions(tree, "53", "regency")).toHaveLength(22);
  expect(tree.byCode.get("53.01")).toMatchObject({ name: "Kabupaten Kupang", bpsCode: "5303" });
  expect(tree.byCode.get("53.12")).toMatchObject({ name: "Kabupaten Sumba Barat", bpsCode: "5301" });
});

test.each([
  ["TTS", "53.02"],
  ["Kab. TTU", "53.03"],
  ["Kab. SBD", "53.18"],
  ["Mabar", "53.15"],
  ["Manggarai", "53.10"],
  ["Kota Kupang", "53.71"],
])("%s is %s", (words, code) => {
  expect(findRegion(buildRegionTree(REGIONS), words, "53")?.code).toBe(code);
});

test("a code of no province has no regions", async () => {
  expect(await loadRegions("99")).toEqual([]);
});
