import { levelOf } from "@rata/domain/region/Region";
import { expect, test } from "vitest";
import { loadRegions } from "../loadRegions.ts";
import { PROVINCES } from "../regions/provinces.ts";
import { layTiles } from "./layTiles.ts";

const partsOf = async (province: string) =>
  (await loadRegions(province)).filter(({ code }) => levelOf(code) === "regency");

test.each(PROVINCES.map(({ code }) => code))("every regency of %s has a square and a name of its own", async (code) => {
  const parts = await partsOf(code);
  const { places, isGrid } = layTiles(parts);
  expect(places.map((place) => place.code).toSorted()).toEqual(parts.map((part) => part.code).toSorted());
  expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(parts.length);
  expect(new Set(places.map(({ short }) => short)).size).toBe(parts.length);
  for (const { short, column } of places) {
    expect(short).toMatch(/^[A-Z0-9'.]{1,4}$/u);
    expect(column).toBeLessThan(10);
  }
  expect(isGrid).toBe(code !== "53");
});

test("in Nusa Tenggara Timur the squares lie as the islands do", async () => {
  const { places } = layTiles(await partsOf("53"));
  const at = (code: string) => places.find((place) => place.code === code) ?? { row: -1, column: -1 };
  const flores = ["53.15", "53.10", "53.19", "53.09", "53.16", "53.08", "53.07", "53.06", "53.13", "53.05"];
  const columns = flores.map((code) => at(code).column);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(at("53.12").row).toBeGreaterThan(at("53.15").row);
  expect(at("53.14").row).toBeGreaterThan(at("53.71").row);
  expect(at("53.20").column).toBeGreaterThan(at("53.11").column);
  expect(at("53.04").column).toBeGreaterThan(at("53.01").column);
});
