import { expect, test } from "vitest";
import type { Content, Document } from "./Document.ts";
import { heading } from "./blocks.ts";
import { listTexts } from "./listTexts.ts";
import { numberDocument } from "./numberDocument.ts";

function table(text: string, fixed: string | null = null): Content {
  return {
    kind: "table",
    caption: { text, fixed, number: null },
    density: "normal",
    columns: [{ width: 1 }],
    head: [],
    body: [],
  };
}

function numbered(chapters: Document["chapters"], blocks: Content[]): string[] {
  const section = {
    kind: "section",
    size: "F4",
    orientation: "portrait",
    head: "",
    foot: "",
    hasPageNumbers: true,
    mark: null,
  } as const;
  return listTexts(
    numberDocument({ title: "", language: "id", chapters, factsDigest: "", sections: [{ ...section, blocks }] }),
  );
}

test("chapters in Roman numbers, with sections and tables counted below them", () => {
  const blocks = [
    heading(1, "Satu"),
    table("a"),
    heading(1, "Dua"),
    heading(2, "Bagian"),
    heading(3, "Butir"),
    table("b"),
    table("c"),
  ];
  expect(numbered("roman", blocks)).toEqual([
    "BAB I Satu",
    "Tabel 1.1",
    "a",
    "BAB II Dua",
    "2.1 Bagian",
    "2.1.1 Butir",
    "Tabel 2.1",
    "b",
    "Tabel 2.2",
    "c",
  ]);
});

test("lettered chapters, and a fixed number that counts nothing", () => {
  const blocks = [heading(1, "Ringkasan"), table("a"), table("matriks", "3.1"), table("b"), heading(2, "Bagian")];
  expect(numbered("letter", blocks)).toEqual([
    "A. Ringkasan",
    "Tabel A.1",
    "a",
    "Tabel 3.1",
    "matriks",
    "Tabel A.2",
    "b",
    "A.1 Bagian",
  ]);
});

test("before any chapter captions count from one", () => {
  expect(numbered("roman", [table("a"), table("b")])).toEqual(["Tabel 1", "a", "Tabel 2", "b"]);
});

test.each([
  [4, "BAB IV"],
  [9, "BAB IX"],
  [14, "BAB XIV"],
])("the chapter after %d of them is %s", (count, number) => {
  const blocks = Array.from({ length: count }, () => heading(1, "x"));
  expect(numbered("roman", blocks).at(-1)).toBe(`${number} x`);
});
