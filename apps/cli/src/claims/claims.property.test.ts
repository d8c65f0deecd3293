import { analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { tellIndicator } from "@rata/reporting/narrative/tellIndicator";
import type { Claim } from "@rata/reporting/claims/Claim";
import { expect, test } from "vitest";
import { checkSentences, NATIONAL, OWN } from "./testing/checkText.ts";
import { mutate } from "./testing/mutate.ts";
import { trueSentences } from "./testing/trueSentences.ts";

const SENTENCES = trueSentences(OWN, NATIONAL);
const TRUE = new Map<string, Claim[]>();
for (const [index, claims] of (await checkSentences(SENTENCES)).entries()) TRUE.set(SENTENCES[index] ?? "", claims);

test("of thousands of true sentences none is contradicted, nor told to be true of another figure", () => {
  expect(TRUE.size).toBeGreaterThan(2000);
  const wrong = [...TRUE].filter(([, claims]) => claims.some(({ status }) => FALSE.has(status)));
  expect(wrong.map(([sentence]) => sentence)).toEqual([]);
  const bound = [...TRUE.values()].flat().filter(({ status }) => status === "bound");
  expect(bound.length).toBeGreaterThan(SENTENCES.length * 2);
});

test("of a thousand sentences with one thing made false, 99 in a hundred are caught", async () => {
  const mutations = mutate(SENTENCES, 2026, 1000);
  expect(mutations).toHaveLength(1000);
  expect(new Set(mutations.map(({ kind }) => kind)).size).toBe(9);
  const found = await checkSentences(mutations.map(({ sentence }) => sentence));
  const missed = mutations.filter(({ original }, index) => !isCaught(found[index] ?? [], TRUE.get(original) ?? []));
  expect(missed.length).toBeLessThanOrEqual(10);
  const unnoticed = mutations.filter((_, index) => !(found[index] ?? []).some(({ status }) => FALSE.has(status)));
  // Where the change leaves nothing to bind (a year without figures, another region), a claim is unbound and not false.
  expect(unnoticed.length).toBeLessThan(100);
});

const FALSE: ReadonlySet<string> = new Set(["contradicted", "unlike"]);

function isCaught(claims: readonly Claim[], before: readonly Claim[]): boolean {
  return claims.some(({ status }) => FALSE.has(status)) || countBound(claims) < countBound(before);
}

function countBound(claims: readonly Claim[]): number {
  return claims.filter(({ status }) => status === "bound").length;
}

test("nothing that Rata tells of these series is contradicted by its own judge, remarks, targets and projections included", async () => {
  const names = new Map([
    ["53", "Provinsi Nusa Tenggara Timur"],
    [NATION, NATION_NAME],
  ]);
  const target = {
    period: "2026-09",
    from: { amount: 1532, scale: 2 },
    to: { amount: 1582, scale: 2 },
    source: "RPJMD",
  };
  const told = OWN.columns.flatMap(({ indicator }) =>
    tellIndicator(
      analyseIndicator(indicator, {
        region: "53",
        own: OWN.rows,
        parent: null,
        nation: { region: NATION, observations: NATIONAL.rows },
        peers: new Map(),
        targets: indicator.code === "p0" ? [target] : [],
      }),
      names,
    ).map(({ text }) => text),
  );
  expect(told.length).toBeGreaterThan(40);
  const found = await checkSentences(told);
  expect(told.filter((_, at) => (found[at] ?? []).some(({ status }) => FALSE.has(status)))).toEqual([]);
});
