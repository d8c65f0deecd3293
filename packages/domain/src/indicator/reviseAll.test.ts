import { expect, test } from "vitest";
import type { Observation } from "./Observation.ts";
import { reviseAll } from "./reviseAll.ts";

const at = (period: string, vintage: string, amount: number): Observation => ({
  indicator: "p0",
  region: "53",
  period,
  daerah: "total",
  affair: null,
  vintage,
  reading: { kind: "value", value: { amount, scale: 2 } },
  marks: [],
  basis: null,
  source: { document: "BRS", table: null, page: null },
  confidence: "A",
});

test("a list is counted by what each row does, the older release of the list first however its rows stand", () => {
  const held = [at("2021-03", "2021-07-15", 2099), at("2022-03", "2022-07-15", 2005)];
  const next = [
    at("2023-03", "2023-12-01", 1990),
    at("2023-03", "2023-07-17", 1996),
    at("2022-03", "2023-01-16", 2009),
    at("2021-03", "", 2100),
    at("2021-03", "2021-07-15", 2099),
  ];
  const { counts, fresh, contradictions } = reviseAll(held, next);
  expect(counts).toEqual({ added: 1, revised: 2, older: 1, same: 1 });
  expect(fresh.map(({ period, vintage }) => `${period} ${vintage}`)).toEqual([
    "2021-03 ",
    "2022-03 2023-01-16",
    "2023-03 2023-07-17",
    "2023-03 2023-12-01",
  ]);
  expect(contradictions).toEqual([]);
});

test("a row twice counts once, and two values of one release contradict, also within the list", () => {
  const first = at("2023-03", "2023-07-17", 1996);
  const { counts, fresh, contradictions } = reviseAll([], [first, first, at("2023-03", "2023-07-17", 1969)]);
  expect(counts).toEqual({ added: 1, revised: 0, older: 0, same: 1 });
  expect(fresh).toEqual([first]);
  expect(contradictions).toEqual([{ held: first, next: at("2023-03", "2023-07-17", 1969) }]);
});
