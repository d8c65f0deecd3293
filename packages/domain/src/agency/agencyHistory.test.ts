import { expect, test } from "vitest";
import { type Agency, newAgency } from "./Agency.ts";
import { areDaysOrdered, findBrokenSuccession, isValidIn, nameIn, renameFrom, successorOf } from "./agencyHistory.ts";

const agency = (id: string, more: Partial<Agency> = {}): Agency => ({
  ...newAgency({ id, name: `Dinas ${id}`, shortName: id, sectors: [] }),
  ...more,
});

test("an agency is valid in every year of which it has a day", () => {
  const short = agency("a", { startsOn: "2020-12-31", endsOn: "2025-01-01" });
  expect([2019, 2020, 2024, 2025, 2026].map((year) => isValidIn(short, year))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(isValidIn(agency("b"), 1999)).toBe(true);
});

test("the name of a year is the one that held at its end", () => {
  const first = agency("Sosial");
  const second = renameFrom(first, { name: "Dinas Sosial dan Desa", shortName: "Dinsosdes" }, "2024-03-01");
  const third = renameFrom(second, { name: "Dinas Kesejahteraan", shortName: "Dinkes" }, "2026-01-01");
  expect(third.formerNames.map(({ until }) => until)).toEqual(["2024-02-29", "2025-12-31"]);
  expect([2023, 2024, 2025, 2026].map((year) => nameIn(third, year).name)).toEqual([
    "Dinas Sosial",
    "Dinas Sosial dan Desa",
    "Dinas Sosial dan Desa",
    "Dinas Kesejahteraan",
  ]);
});

test("the line of successors is followed to the one that is there in the year, and never for ever", () => {
  const line = [
    agency("a", { endsOn: "2022-12-31", successor: "b" }),
    agency("b", { endsOn: "2024-12-31", successor: "c" }),
    agency("c"),
    agency("alone", { endsOn: "2022-12-31" }),
    agency("x", { endsOn: "2022-12-31", successor: "y" }),
    agency("y", { endsOn: "2022-12-31", successor: "x" }),
  ];
  const follow = (id: string, year: number) => successorOf(line, id, year)?.id ?? null;
  expect([follow("a", 2022), follow("a", 2024), follow("a", 2025)]).toEqual(["a", "b", "c"]);
  expect([follow("alone", 2023), follow("x", 2023), follow("unknown", 2023)]).toEqual([null, null, null]);
});

test.each([
  [{ startsOn: "2020-01-01", endsOn: "2020-01-01", untils: [] }, true],
  [{ startsOn: "2020-01-02", endsOn: "2020-01-01", untils: [] }, false],
  [{ startsOn: "2024-01-01", endsOn: null, untils: ["2023-12-31"] }, false],
  [{ startsOn: "2023-12-31", endsOn: "2024-01-01", untils: ["2023-12-31"] }, true],
  [{ startsOn: null, endsOn: "2023-12-31", untils: ["2023-12-31"] }, false],
  [{ startsOn: null, endsOn: null, untils: ["2023-12-31", "2023-12-31"] }, false],
])("days of an agency stand in order: %o is %s", ({ startsOn, endsOn, untils }, ordered) => {
  const names = untils.map((until) => ({ name: "N", shortName: "N", until }));
  expect(areDaysOrdered(agency("a", { startsOn, endsOn, formerNames: names }))).toBe(ordered);
});

test("a successor that ended by then, the agency itself, or one of an agency that goes on breaks the line", () => {
  const broken = (...agencies: Agency[]) => findBrokenSuccession(agencies)?.id ?? null;
  const ended = agency("a", { endsOn: "2022-12-31", successor: "b" });
  expect(broken(ended, agency("b"))).toBe(null);
  expect(broken(ended, agency("b", { endsOn: "2023-01-01" }))).toBe(null);
  expect(broken(ended, agency("b", { endsOn: "2022-12-31" }))).toBe("a");
  expect(broken(agency("a", { endsOn: "2022-12-31", successor: "a" }))).toBe("a");
  expect(broken(agency("a", { successor: "b" }), agency("b"))).toBe("a");
  expect(broken(ended, agency("b", { endsOn: "2024-12-31", successor: "a" }))).toBe("b");
});
