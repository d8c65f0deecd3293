import type { FormColumn, FormSheet, HiddenSheet, Workbook } from "@rata/reporting/sheet/Workbook";
import { XML_HEAD, xmlText } from "#ooxml/xml";
import { columnName } from "./cellXml.ts";

/** Heads and locked cells can't be changed; sorting, filtering, widths and added rows stay free. No password: it keeps slips away, not people. */
export const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>';

/** What may stand in the cells of a form: lists to choose from, whole amounts, and the advice that a chosen cell shows. */
export function writeValidations(sheet: FormSheet, workbook: Workbook): string {
  const rules = sheet.columns.flatMap((column, at) => writeValidation(sheet, workbook, column, at));
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function writeValidation(sheet: FormSheet, workbook: Workbook, column: FormColumn, at: number): string[] {
  const range = column.choices === null ? null : findRange(workbook, column.choices.list);
  if (range === null && column.holds === "words") return [];
  const last = sheet.rows.length + sheet.emptyRows + 1;
  const place = `${columnName(at)}2:${columnName(at)}${Math.max(last, 2)}`;
  const isStrict = column.choices?.isOpen !== true;
  const warning = isStrict && column.warning !== null ? ` errorTitle="Rata" error="${xmlText(column.warning)}"` : "";
  const shared = `allowBlank="1" showErrorMessage="${isStrict ? "1" : "0"}"${warning} sqref="${place}"`;
  if (range !== null)
    return [`<dataValidation type="list" ${shared}><formula1>${xmlText(range)}</formula1></dataValidation>`];
  // The largest amount that a sheet keeps to the last rupiah has fifteen digits.
  return [
    `<dataValidation type="whole" ${shared}><formula1>0</formula1><formula2>999999999999999</formula2></dataValidation>`,
  ];
}

/** Where the values of a list stand; null for an empty one, to which no choice can point. */
function findRange({ sheets }: Workbook, head: string): string | null {
  const hidden = sheets.filter((sheet): sheet is HiddenSheet => sheet.kind === "hidden");
  for (const { name, lists } of hidden) {
    const at = lists.findIndex((list) => list.head === head);
    const count = lists[at]?.values.length ?? 0;
    if (count > 0) return `'${name}'!$${columnName(at)}$2:$${columnName(at)}$${count + 1}`;
  }
  return null;
}

/** Advice on the heads of a form as the format keeps comments: the words, and the shapes in which they are shown. */
export interface Comments {
  words: string;
  shapes: string;
}

/** Null where no head has advice. */
export function writeComments({ columns }: FormSheet): Comments | null {
  const advised = columns.flatMap(({ advice, isHidden }, at) => (advice === null || isHidden ? [] : [{ advice, at }]));
  if (advised.length === 0) return null;
  const words = advised.map(
    ({ advice, at }) =>
      `<comment ref="${columnName(at)}1" authorId="0"><text><t xml:space="preserve">${xmlText(advice)}</t></text></comment>`,
  );
  return {
    words: `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Rata</author></authors><commentList>${words.join("")}</commentList></comments>`,
    shapes: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${advised.map(({ advice, at }, index) => writeShape(advice, at, index)).join("")}</xml>`,
  };
}

/** The words themselves stand in the comments; the shape says only where and how large. */
function writeShape(advice: string, at: number, index: number): string {
  const rows = Math.min(4 + Math.ceil(advice.length / 45), 20);
  return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${at + 1}, 15, 0, 10, ${at + 3}, 60, ${rows}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${at}</x:Column></x:ClientData></v:shape>`;
}
