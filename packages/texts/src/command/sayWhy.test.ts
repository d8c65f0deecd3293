import { expect, test } from "vitest";
import { sayWhy } from "./sayWhy.ts";

test("a count says what the list below holds, where there is one", () => {
  expect(sayWhy({ code: "other-count", params: { expected: "13", listed: "14" } }, "id")).toBe(
    "Terhitung 13. Daftar di bawahnya memuat 14.",
  );
  expect(sayWhy({ code: "other-count", params: { expected: "4", listed: "" } }, "id")).toBe("Terhitung 4.");
});

test("what is true of another period names it, in both languages", () => {
  const why = { code: "unlike-round", params: { period: "September 2019", value: "20,62 persen" } } as const;
  expect(sayWhy(why, "id")).toBe("Benar untuk ronde lain: September 2019 20,62 persen.");
  expect(sayWhy(why, "en")).toBe("True of another round: September 2019 20,62 persen.");
});
