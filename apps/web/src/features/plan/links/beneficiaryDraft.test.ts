import { expect, test } from "vitest";
import { fromDraft, toDraft } from "./beneficiaryDraft.ts";

const EMPTY = toDraft(null, "k");

test("what was kept comes back from the fields as it was", () => {
  const held = {
    group: "elderly",
    words: "di atas 60 tahun",
    count: 1270,
    unit: "person",
    desil: { from: 1, to: 3 },
    list: { source: "DTSEN", words: null, vintage: "2026-03" },
  } as const;
  expect(fromDraft(toDraft(held, "k"))).toEqual({ value: held });
});

test.each([
  [{ ...EMPTY }, "group-missing"],
  [{ ...EMPTY, group: "farmer", words: "5301.0101.0101.0001" }, "person-number"],
  [{ ...EMPTY, group: "farmer", from: "5", to: "2" }, "desil-reversed"],
  [{ ...EMPTY, group: "farmer", from: "5" }, "not-a-desil"],
  [{ ...EMPTY, group: "farmer", list: "P3KE", vintage: "lama" }, "not-a-vintage"],
])("fields that can't be taken say why (%#)", (draft, code) => {
  expect(fromDraft(draft)).toEqual({ code });
});

test("dots between thousands are no decimals", () => {
  expect(fromDraft({ ...EMPTY, group: "farmer", count: "1.270" })).toMatchObject({ value: { count: 1270 } });
});
