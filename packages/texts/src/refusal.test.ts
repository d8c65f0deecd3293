import { expect, test } from "vitest";
import { REFUSAL_CODES, sayRefusal } from "./refusal.ts";

test("a refusal is said with its parameters in both languages", () => {
  expect(sayRefusal("too-many-attempts", { minutes: 15 }, "id")).toBe(
    "Terlalu banyak percobaan masuk. Coba lagi setelah 15 menit.",
  );
  expect(sayRefusal("plan-exists", { year: 2027 }, "en")).toBe("There is a plan for 2027 already.");
});

test("a code without a sentence says nothing rather than its code, and names of built-in members are no codes", () => {
  expect(sayRefusal("unheard-of", {}, "id")).toBeNull();
  expect(sayRefusal("constructor", {}, "id")).toBeNull();
});

test.each(REFUSAL_CODES)("%s has the same places in both languages", (code) => {
  const places = (language: "id" | "en") =>
    [...(sayRefusal(code, {}, language) ?? "").matchAll(/\{\w+\}/gu)].map(String).toSorted();
  expect(places("en")).toEqual(places("id"));
});
