import { expect, test } from "vitest";
import { accountList } from "#importers/account-list/accountList";
import { budgetExport } from "#importers/budget-export/budgetExport";
import { planMatrix } from "#importers/plan-matrix/planMatrix";
import { registerImporters } from "./registerImporters.ts";

test("an importer is found by its key, and so are the columns that a person may choose", () => {
  const importers = registerImporters([planMatrix, budgetExport, accountList], ["plan-matrix"]);
  expect(importers.get("budget-export")?.columns).toContain("ceiling");
  expect(importers.get("account-list")?.Choices.safeParse({ columns: { "1.0": "email" } }).success).toBe(true);
  expect(importers.get("account-list")?.Choices.safeParse({ columns: { "1.0": "ceiling" } }).success).toBe(false);
});

test("a key that no importer has, and one that two have, fail at start", () => {
  expect(() => registerImporters([planMatrix], ["plan-matrix", "realisation"])).toThrow("realisation");
  expect(() => registerImporters([planMatrix, planMatrix], [])).toThrow(RangeError);
});
