import { expect, test } from "vitest";
import { parseTarget } from "./parseTarget.ts";
import { suggestTargetOwner } from "./suggestTargetOwner.ts";

function suggest(objective: string | null, program: string | null, activity: string | null, target: string) {
  const indicators = { objectiveIndicator: objective, programIndicator: program, activityIndicator: activity };
  return suggestTargetOwner(indicators, parseTarget(target, "decimal-comma"));
}

test("a row's only indicator owns its target", () => {
  expect(suggest(null, null, "Jumlah rumah", "5 unit")).toBe("activity");
});

test("a percentage belongs to the only indicator that speaks of a share", () => {
  expect(suggest("Usia harapan hidup", "Persentase stunting", "Terlaksananya kegiatan", "12%")).toBe("program");
});

test("a count belongs to the only indicator that names its unit", () => {
  expect(suggest("Jumlah KUBE yang dibantu", "Meningkatnya layanan", "Meningkatnya layanan", "2.800 KUBE")).toBe(
    "objective",
  );
});

test("where two fit or none does, nobody is named", () => {
  expect(suggest("Persentase A", "Persentase B", null, "12%")).toBeNull();
  expect(suggest("Jumlah anak", "Pencapaian SPM", "Pencapaian SPM", "270 orang")).toBeNull();
});
