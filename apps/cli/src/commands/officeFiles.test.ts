import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BAD_FILES } from "@rata/readers/testing/badFiles";
import { keptWorkbook, pastedDocument } from "@rata/readers/testing/realPlanFiles";
import { workbookOf } from "@rata/readers/testing/workbookOf";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { afterAll, expect, test } from "vitest";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "rata-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function rata(...words: string[]) {
  let out = "";
  const code = await run(words, { result: (text) => void (out += text), trouble: () => {} });
  return { code, out };
}

test("a workbook as JSON: the sheet beside each row, its row in the sheet, rupiah from number cells", async () => {
  const { code, out } = await rata("matrix", fileWith("rencana.xlsx", keptWorkbook()), "--json");
  const answer: { rows: unknown[]; [key: string]: unknown } = JSON.parse(out);
  expect(code).toBe(0);
  expect(answer).toMatchObject({ linesRead: 34, refused: [], totals: { ceiling: "164734762202" } });
  expect(answer.rows[1]).toMatchObject({
    line: 7,
    sheet: "RAT 2023",
    table: 1,
    sector: "Kesehatan",
    ceiling: "350000000",
  });
});

test("a document as JSON: its tables by number", async () => {
  const { out } = await rata("matrix", fileWith("rencana.docx", pastedDocument()), "--json");
  const answer: { rows: unknown[]; [key: string]: unknown } = JSON.parse(out);
  expect(answer).toMatchObject({ linesRead: 37, continuationsJoined: 3, totals: { ceiling: "164734762202" } });
  expect(answer.rows[0]).toMatchObject({ line: 4, sheet: "Tabel 2", table: 2 });
});

test("a person reads in which sheet or table a remark belongs", async () => {
  const workbook = await rata("matrix", fileWith("a.xlsx", keptWorkbook()));
  expect(workbook.out).toContain(
    "lembar RAT 2023, baris 30, Sasaran\n  Kolom ini berisi nama wilayah: “Kabupaten Rote Ndao”.",
  );
  const document = await rata("matrix", fileWith("a.docx", pastedDocument()));
  expect(document.out).toContain(
    "tabel 1, baris 1\n  Bagian ini tidak memuat kepala tabel rencana, sehingga 2 barisnya tidak dibaca.",
  );
});

test("the same notes are made of a workbook and a document as of the text", async () => {
  const workbook = await rata("check", fileWith("b.xlsx", keptWorkbook()), "--json");
  const document = await rata("check", fileWith("b.docx", pastedDocument()), "--json");
  const counts = { must: 6, should: 42, look: 31 };
  expect(JSON.parse(workbook.out)).toMatchObject({ counts });
  expect(JSON.parse(document.out)).toMatchObject({ counts });
});

test("a sheet that goes beyond a limit is named with its row", async () => {
  const rows = [["a"], ["x".repeat(200_000)]];
  const { code, out } = await rata(
    "matrix",
    fileWith("c.xlsx", workbookOf({ sheets: [{ name: "RAT", rows }] })),
    "--json",
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ problems: [{ code: "cell-too-long", sheet: "RAT", line: 2 }] });
});

test("every refusal of a bad file has words in both languages", () => {
  for (const { code } of BAD_FILES) {
    const params = { limit: 1, name: "x" };
    expect(sayProblem({ code, value: null, params }, "id").fix).not.toBe("");
    expect(sayProblem({ code, value: null, params }, "en").fix).not.toBe("");
  }
});
