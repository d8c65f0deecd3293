import { expect, test } from "vitest";
import { reminder } from "#reports/reminder";
import { givenOf } from "#reports/testing/makeSample";
import { frameDocument } from "./frameDocument.ts";

test("a letter has no running head, cover or page number, and is signed", () => {
  const signature = { kind: "signature", intro: "Kupang", office: ["Sekretaris"], name: null, details: [] } as const;
  const { about } = givenOf({ signature: { ...signature, office: [...signature.office], details: [] } });
  const chapter = { key: "reminder", orientation: "portrait", mark: null, blocks: [] } as const;
  const { sections } = frameDocument(reminder, [{ ...chapter, blocks: [] }], { about, factsDigest: "d" });
  expect(sections.map(({ head, foot, hasPageNumbers, mark }) => [head, foot, hasPageNumbers, mark])).toEqual([
    ["", "Sidik fakta d", false, null],
  ]);
  expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["signature"]);
});
