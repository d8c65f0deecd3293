import { expect, test, vi } from "vitest";
import { DEFAULT_LIMITS } from "./limits.ts";
import { readTables } from "./readTables.ts";

// A busy machine is slow and not wrong; what is bounded here is bounded by counts.
vi.setConfig({ testTimeout: 60_000 });

const encode = (text: string) => new TextEncoder().encode(text);

function cellsOf(bytes: Uint8Array, name = "plan.txt"): (readonly string[])[] | string {
  const read = readTables(bytes, name);
  return read.ok ? (read.tables[0]?.lines ?? []).map(({ cells }) => cells) : read.problem.code;
}

function noticesOf(bytes: Uint8Array): string[] | string {
  const read = readTables(bytes, "plan.txt");
  return read.ok
    ? read.problems.map(({ code, line }) => (line === null ? code : `${code} ${line}`))
    : read.problem.code;
}

test("the head of a table with two columns says how it is parted, where rows say as much for the decimal comma", () => {
  expect(cellsOf(encode("# BPS\nperiode;p0\n2022-03;20,05\n"), "p0.csv")).toEqual([
    ["# BPS"],
    ["periode", "p0"],
    ["2022-03", "20,05"],
  ]);
  expect(cellsOf(encode("periode,p0\n2022-03,20.05\n"), "p0.csv")).toEqual([
    ["periode", "p0"],
    ["2022-03", "20.05"],
  ]);
});

test("text with tabs keeps its lines and their numbers; prose is lines of one cell", () => {
  const read = readTables(encode("Prosa, dengan koma\r\n\r\nNo\tKegiatan\tPagu\r\n1\tGizi\t\r\n"), "plan.txt");
  expect(read.ok ? read.tables[0]?.lines : null).toEqual([
    { line: 1, cells: ["Prosa, dengan koma"] },
    { line: 2, cells: [""] },
    { line: 3, cells: ["No", "Kegiatan", "Pagu"] },
    { line: 4, cells: ["1", "Gizi", ""] },
  ]);
});

test.each([
  [
    "a;b;c\n1,5;2;3\n",
    [
      ["a", "b", "c"],
      ["1,5", "2", "3"],
    ],
  ],
  [
    "a,b,c\n1,2,3\n",
    [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
  ],
  ["Judul\na;b;c\n1,5;2,5;3,5\n", [["Judul"], ["a", "b", "c"], ["1,5", "2,5", "3,5"]]],
  [
    'a,b,c\n"1,5","kata ""asing""",x\n',
    [
      ["a", "b", "c"],
      ["1,5", 'kata "asing"', "x"],
    ],
  ],
  [
    '"a";"b";"c"\r\n"dua\r\nbaris";2;3',
    [
      ["a", "b", "c"],
      ["dua\r\nbaris", "2", "3"],
    ],
  ],
  [
    "a\tb\tc\n1,5\t2\t3\n",
    [
      ["a", "b", "c"],
      ["1,5", "2", "3"],
    ],
  ],
])("the delimiter of a CSV is found: %j", (text, expected) => {
  expect(cellsOf(encode(text), "plan.csv")).toEqual(expected);
});

test("a line after a cell with line breaks keeps its number in the file", () => {
  const read = readTables(encode('a,b,c\n"x\ny\nz",2,3\n4,5,6\n'), "plan.csv");
  expect(read.ok ? read.tables[0]?.lines.map(({ line }) => line) : null).toEqual([1, 2, 5]);
});

test("Excel's quoted cells in pasted text are read, and a lone quotation mark is just a mark", () => {
  expect(cellsOf(encode('a\t"dua\nbaris"\tc\n'))).toEqual([["a", "dua\nbaris", "c"]]);
  expect(cellsOf(encode('a\t"tanpa tutup\tc\nd\te\tf\n'))).toEqual([
    ["a", '"tanpa tutup', "c"],
    ["d", "e", "f"],
  ]);
  expect(cellsOf(encode('a,b,c\n"tanpa tutup,2,3\n'), "plan.csv")).toBe("quote-unclosed");
});

test.each<[string, Uint8Array]>([
  ["UTF-8 with its mark", encode("\uFEFFa\tb\té\n")],
  ["UTF-16 LE with its mark", utf16("\uFEFFa\tb\té\n", true)],
  ["UTF-16 BE with its mark", utf16("\uFEFFa\tb\té\n", false)],
  ["UTF-16 LE without a mark", utf16("a\tb\té\n", true)],
  ["UTF-16 BE without a mark", utf16("a\tb\té\n", false)],
])("%s is read", (_, bytes) => {
  expect(cellsOf(bytes)).toEqual([["a", "b", "é"]]);
});

test("Windows-1252 is read and the assumption told; UTF-8 needs no telling", () => {
  const bytes = new Uint8Array([0x61, 0x09, 0x62, 0x09, 0x96, 0xe9, 0x0a]);
  expect(cellsOf(bytes)).toEqual([["a", "b", "–é"]]);
  expect(noticesOf(bytes)).toEqual(["encoding-assumed"]);
  expect(noticesOf(encode("a\tb\té"))).toEqual([]);
});

test("letters broken on their way are told with their line, not guessed back", () => {
  expect(noticesOf(encode("a\tb\tc\nx\tGizi â€“ ibu\ty\n"))).toEqual(["mojibake 2"]);
  expect(cellsOf(encode("a\tb\tGizi Ã© ibu\n"))).toEqual([["a", "b", "Gizi Ã© ibu"]]);
});

test.each<[string, string, Uint8Array]>([
  ["nothing", "file-empty", new Uint8Array()],
  ["blanks", "file-empty", encode(" \n\t\n ")],
  ["a NUL in a text", "file-binary", encode("a\tb\tc\nd\u0000e\tf\tg\n")],
  ["random bytes", "file-binary", Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
  ["a ZIP cut after its first bytes", "file-damaged", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ["a PDF", "format-pdf", encode("%PDF-1.7\n")],
  ["an old Office file", "format-old-office", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
  ["RTF", "format-unsupported", encode("{\\rtf1 a}")],
  ["HTML", "format-unsupported", encode("<!DOCTYPE html><table>")],
  ["a picture", "file-binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  [
    "a line of 13 MB",
    "line-too-long",
    encode(
      `a\tb\n${"kata ".repeat(180)}\t`.repeat(1) +
        "x\t".repeat(90) +
        "y".repeat(90_000) +
        `\t${"z".repeat(13_000_000)}`,
    ),
  ],
  [
    "13 MB in many cells of one line",
    "too-many-cells-in-line",
    encode(`a\tb\tc\n${"abcdefghijkl\t".repeat(1_000_000)}`),
  ],
  ["a million rows", "too-many-lines", encode("a\tb\tc\n".repeat(1_000_000))],
  ["a million blank lines", "too-many-lines", encode(`x${"\n".repeat(1_000_000)}y`)],
  ["millions of empty cells", "too-many-cells-in-file", encode(`${",".repeat(150)}\n`.repeat(40_000))],
  ["33 MB", "file-too-large", new Uint8Array(33 * 1024 * 1024)],
])("%s: %s", (_, code, bytes) => {
  const expected = code === "line-too-long" ? ["cell-too-long", "line-too-long"] : [code];
  expect(expected).toContain(cellsOf(bytes));
});

test("a million quotation marks take time that grows with their number only", () => {
  const marks = encode(`a\tb\tc\n${'"\t'.repeat(150)}\n`.repeat(3000));
  expect(cellsOf(marks)).toHaveLength(6000);
});

test("formulas stay text", () => {
  expect(cellsOf(encode("a,b,c\n=SUM(A1:A9),+1,@x\n"), "plan.csv")).toEqual([
    ["a", "b", "c"],
    ["=SUM(A1:A9)", "+1", "@x"],
  ]);
});

test("limits are counts that a caller can lower", () => {
  const read = readTables(encode("a\tb\tc\nd\te\tf\n"), "plan.txt", { ...DEFAULT_LIMITS, rows: 1 });
  expect(read.ok ? null : read.problem).toMatchObject({ code: "too-many-lines", line: 2, params: { limit: 1 } });
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

test("CSV gives back the words that an apostrophe kept from being a formula; text from a page keeps its own", () => {
  const rows = (delimiter: string) =>
    [`a${delimiter}b${delimiter}c`, `'=1+1${delimiter}'-${delimiter}Jum'at`].join("\n");
  expect(cellsOf(encode(rows(";")), "plan.csv")).toEqual([
    ["a", "b", "c"],
    ["=1+1", "-", "Jum'at"],
  ]);
  expect(cellsOf(encode(rows("\t")), "plan.txt")).toEqual([
    ["a", "b", "c"],
    ["'=1+1", "'-", "Jum'at"],
  ]);
});
