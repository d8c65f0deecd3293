import { toRupiah } from "@rata/domain/number/Rupiah";
import { expect, test } from "vitest";
import type { Finding } from "#lib/Finding";
import { groupFindings } from "./groupFindings.ts";

test("the strongest rule comes first, then the costliest, and an activity counts once", () => {
  const notes = [
    note("RAT-020", "should", "n1"),
    note("RAT-010", "should", "n2"),
    note("RAT-010", "should", "n2"),
    note("RAT-030", "must", null),
  ];
  const ceilings = new Map([
    ["n1", toRupiah(10)],
    ["n2", toRupiah(25)],
  ]);
  expect(groupFindings(notes, ceilings).map(({ code, open, atStake }) => [code, open, atStake])).toEqual([
    ["RAT-030", 1, 0],
    ["RAT-010", 2, 25],
    ["RAT-020", 1, 10],
  ]);
});

test("accepted notes stay in their group but put no money at stake", () => {
  const accepted = {
    ...note("RAT-010", "should", "n2"),
    accepted: { by: "Seseorang", at: "2026-11-24T00:00:00Z", reason: "sudah diputuskan" },
  };
  const [group] = groupFindings([accepted], new Map([["n2", toRupiah(25)]]));
  expect(group).toMatchObject({ open: 0, atStake: 0 });
  expect(group?.notes).toHaveLength(1);
});

function note(code: string, strength: Finding["strength"], nodeId: string | null): Finding {
  const words = { id: "x", en: "x" };
  return {
    code,
    strength,
    lineId: null,
    nodeId,
    line: null,
    column: null,
    title: words,
    message: words,
    fix: words,
    basis: words,
    digest: `${code}-${nodeId}`,
    accepted: null,
  };
}
