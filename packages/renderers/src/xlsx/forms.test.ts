import type { FormColumn, FormSheet, HiddenSheet } from "@rata/reporting/sheet/Workbook";
import { expect, test } from "vitest";
import { findPackageFaults } from "#testing/findPackageFaults";
import { attribute, listElements, readParts, xmlPart } from "#testing/readParts";
import { readSheets } from "#testing/readSheets";
import { PAPER, tableOf, workbookOf } from "#testing/sampleSheets";
import { renderXlsx } from "./renderXlsx.ts";

function column(head: string, more: Partial<FormColumn> = {}): FormColumn {
  return {
    head,
    width: 20,
    holds: "words",
    lock: "never",
    isHidden: false,
    choices: null,
    advice: null,
    warning: null,
    ...more,
  };
}

const FORM: FormSheet = {
  kind: "form",
  name: "Rencana",
  page: PAPER,
  columns: [
    column("Kunci", { lock: "always", isHidden: true, advice: "tak terlihat" }),
    column("Sektor", {
      lock: "filled",
      choices: { list: "Sektor", isOpen: false },
      warning: 'Pilih "sektor" & simpan',
    }),
    column("Lokasi", { choices: { list: "Lokasi", isOpen: true }, advice: "Nama kabupaten <bukan> kode" }),
    column("Kosong", { choices: { list: "Tidak ada", isOpen: false } }),
    column("Pagu (Rp)", { holds: "amount", warning: "Tulis rupiah bulat." }),
  ],
  frozenColumns: 2,
  rows: [["a-1", "Sosial", "=1+1", null, 1_250_000]],
  emptyRows: 3,
};
const LISTS: HiddenSheet = {
  kind: "hidden",
  name: "Daftar",
  lists: [
    { head: "Lokasi", values: ["Kab. Belu", "Kota Kupang"] },
    { head: "Sektor", values: ["Sosial"] },
    { head: "Tidak ada", values: [] },
  ],
};

const bytes = renderXlsx(workbookOf(tableOf(), FORM, LISTS)).bytes;
const parts = readParts(bytes);
const sheet = xmlPart(parts, "xl/worksheets/sheet1.xml");

test("a workbook with a form keeps the format's rules", () => {
  expect(findPackageFaults(bytes)).toEqual([]);
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels"]),
  );
});

test("heads, keys and filled words of others are locked, the rest and added rows are open", () => {
  const looks = listElements(listElements(xmlPart(parts, "xl/styles.xml"), "cellXfs")[0] ?? sheet, "xf");
  const isOpen = (style: string | undefined) => listElements(looks[Number(style)] ?? sheet, "protection").length > 0;
  const open = listElements(sheet, "c").filter((cell) => isOpen(attribute(cell, "s")));
  expect(listElements(sheet, "sheetProtection")).toHaveLength(1);
  expect(open.map((cell) => attribute(cell, "r"))).toEqual(
    ["C2", "D2", "E2"].concat([3, 4, 5].flatMap((row) => ["B", "C", "D", "E"].map((name) => `${name}${row}`))),
  );
});

test("choices point at the hidden lists; only closed ones forbid other words; amounts are whole", () => {
  const rules = listElements(sheet, "dataValidation").map((rule) => ({
    type: attribute(rule, "type"),
    place: attribute(rule, "sqref"),
    isStrict: attribute(rule, "showErrorMessage"),
    warning: attribute(rule, "error"),
    from: listElements(rule, "formula1")[0]?.text,
  }));
  expect(rules).toEqual([
    { type: "list", place: "B2:B5", isStrict: "1", warning: 'Pilih "sektor" & simpan', from: "'Daftar'!$B$2:$B$2" },
    { type: "list", place: "C2:C5", isStrict: "0", warning: undefined, from: "'Daftar'!$A$2:$A$3" },
    { type: "whole", place: "E2:E5", isStrict: "1", warning: "Tulis rupiah bulat.", from: "0" },
  ]);
});

test("advice stands at visible heads, hidden columns and sheets are hidden, and words stay words", () => {
  const comments = listElements(xmlPart(parts, "xl/comments1.xml"), "comment");
  expect(comments.map((comment) => [attribute(comment, "ref"), listElements(comment, "t")[0]?.text])).toEqual([
    ["C1", "Nama kabupaten <bukan> kode"],
  ]);
  const cols = listElements(sheet, "col").map((col) => attribute(col, "hidden"));
  expect(cols).toEqual(["1", undefined, undefined, undefined, undefined]);
  const states = listElements(xmlPart(parts, "xl/workbook.xml"), "sheet").map((own) => attribute(own, "state"));
  expect(states).toEqual([undefined, "hidden", undefined]);
  expect(
    readSheets(bytes)
      .get("Rencana")
      ?.find(({ name }) => name === "C2"),
  ).toMatchObject({
    value: "=1+1",
    isFormula: false,
    isQuoted: true,
  });
});
