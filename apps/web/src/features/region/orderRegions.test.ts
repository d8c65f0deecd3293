import { expect, test } from "vitest";
import type { FigureView } from "#lib/figureTypes";
import { keepFilled } from "./keepFilled.ts";
import { orderRegions, placesOf } from "./orderRegions.ts";

const figure = (value: number | null): FigureView => ({
  key: "k",
  period: "2021-03",
  periodText: "Maret 2021",
  text: "x",
  value,
  absence: value === null ? "not-available" : null,
  marks: [],
  confidence: "A",
  vintage: "",
  source: { document: "d", table: null, page: null },
  releases: 1,
});
const row = (name: string, value: number | null | undefined) => ({
  region: { code: "53.01", name },
  figures: [value === undefined ? null : figure(value)],
});
const ROWS = [row("a", 2), row("b", undefined), row("c", 9), row("d", 2), row("e", null), row("f", 1)];
const names = (rows: readonly { region: { name: string } }[]) => rows.map(({ region }) => region.name).join("");

test("regions stand in the order of a column, those without a figure last either way", () => {
  expect(names(orderRegions(ROWS, 0, false))).toBe("fadcbe");
  expect(names(orderRegions(ROWS, 0, true))).toBe("cadfbe");
  expect(names(orderRegions(ROWS, null, false))).toBe("abcdef");
  expect(names(orderRegions(ROWS, null, true))).toBe("fedcba");
});

test("equal values share a place, and a missing one has none", () => {
  expect(placesOf(orderRegions(ROWS, 0, true), 0)).toEqual([1, 2, 2, 4, null, null]);
});

test("columns that nobody has a figure in are left out, unless they are all such", () => {
  const column = (code: string) => ({ code, name: code, unit: "persen", periodText: "" });
  const page = {
    columns: [column("p0"), column("p1")],
    rows: [{ region: { code: "53.01", name: "a" }, figures: [null, figure(2)] }],
    charts: [],
    sentences: [],
  };
  expect(keepFilled(page).columns.map(({ code }) => code)).toEqual(["p1"]);
  expect(keepFilled(page).rows[0]?.figures.map((one) => one?.value)).toEqual([2]);
  expect(keepFilled({ ...page, rows: [] }).columns).toHaveLength(2);
});
