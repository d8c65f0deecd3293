import { expect, test } from "vitest";
import { readProse } from "./readProse.ts";
import { documentOf, paragraphXml, rowXml, tableXml } from "./testing/documentOf.ts";
import { DEFAULT_LIMITS as LIMITS } from "./limits.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a text is its lines, whatever ends them", () => {
  expect(readProse(bytes("\uFEFFsatu\r\ndua\n\ntiga"), "a.txt")).toEqual({
    ok: true,
    lines: ["satu", "dua", "", "tiga"],
    layout: "lines",
  });
});

test("a document is its paragraphs without tables, and without what a tracked change took out", () => {
  const kept =
    "<w:p><w:r><w:t>turun </w:t></w:r><w:del><w:r><w:delText>naik</w:delText></w:r></w:del><w:r><w:t>0,39</w:t></w:r></w:p>";
  const body = `${paragraphXml("Bab III")}${tableXml([rowXml(["20,05"])])}${kept}`;
  expect(readProse(documentOf(body), "a.docx")).toEqual({
    ok: true,
    lines: ["Bab III", "turun 0,39"],
    layout: "paragraphs",
  });
});

test("what holds no words is refused with its reason", () => {
  const codes = [
    readProse(bytes(" \n"), "a.txt"),
    readProse(new Uint8Array([0, 1, 0, 7]), "a.txt"),
    readProse(bytes("%PDF-1.7\n"), "a.pdf"),
    readProse(bytes("a"), "a.txt", { ...LIMITS, bytes: 0 }),
  ].map((read) => (read.ok ? null : read.problem.code));
  expect(codes).toEqual(["file-empty", "file-binary", "format-unsupported", "file-too-large"]);
});
