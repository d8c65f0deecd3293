import { XML_HEAD } from "#ooxml/xml";

/** How a cell looks and what it holds, as far as a style says it. */
export interface CellStyle {
  /** Type size in points. */
  size: number;
  isBold: boolean;
  fill: "none" | "head" | "subtotal" | "total" | "locked";
  hasBorder: boolean;
  align: "start" | "center" | "end";
  vertical: "top" | "center";
  isWrapped: boolean;
  /** `text` also marks words that begin like a formula, so that they stay words when typed again; null for words. */
  format: NumberFormat | null;
  isQuoted: boolean;
  /** Whether the cell can't be changed where its sheet is protected; the format's own rule for every cell. */
  isLocked: boolean;
}

/** A whole or decimal number with its decimals, or rupiah with the sign before it. */
export type NumberFormat = { kind: "number"; scale: number } | { kind: "rupiah" } | { kind: "id" };

/** The styles that the cells of one workbook used, each kept once. */
export class Styles {
  readonly #cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #fonts = new Pool(writeFont(10, false));
  readonly #fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #formats: string[] = [];

  /** The number by which a cell names the style. */
  add(style: CellStyle): number {
    const font = this.#fonts.add(writeFont(style.size, style.isBold));
    const fill = this.#fills.add(FILLS[style.fill]);
    const format = style.format === null ? TEXT : this.#addFormat(style.format);
    const border = style.hasBorder ? 1 : 0;
    const horizontal = { start: "left", center: "center", end: "right" }[style.align];
    const alignment = `<alignment horizontal="${horizontal}" vertical="${style.vertical}"${style.isWrapped ? ' wrapText="1"' : ""}/>`;
    return this.#cells.add(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${style.isQuoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${style.isLocked ? "" : ' applyProtection="1"'}>${alignment}${style.isLocked ? "" : '<protection locked="0"/>'}</xf>`,
    );
  }

  /** The styles part. */
  write(): string {
    const formats = this.#formats.map((code, at) => `<numFmt numFmtId="${FIRST_OWN + at}" formatCode="${code}"/>`);
    const own = formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`;
    return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${own}${this.#fonts.write("fonts")}${this.#fills.write("fills")}<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGES}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.#cells.write("cellXfs")}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }

  #addFormat(format: NumberFormat): number {
    if (format.kind === "id") return 1;
    if (format.kind === "number" && format.scale === 0) return 3;
    const code =
      format.kind === "rupiah" ? "&quot;Rp&quot;#,##0;&quot;−Rp&quot;#,##0" : `#,##0.${"0".repeat(format.scale)}`;
    const known = this.#formats.indexOf(code);
    return FIRST_OWN + (known >= 0 ? known : this.#formats.push(code) - 1);
  }
}

/** Elements of one kind, each once, named by their place. */
class Pool {
  readonly #places: Map<string, number>;

  constructor(...first: string[]) {
    this.#places = new Map(first.map((element, at) => [element, at]));
  }

  add(element: string): number {
    const place = this.#places.get(element) ?? this.#places.size;
    this.#places.set(element, place);
    return place;
  }

  write(name: string): string {
    return `<${name} count="${this.#places.size}">${[...this.#places.keys()].join("")}</${name}>`;
  }
}

/** The format's own number for words: what is typed into such a cell stays words. */
const TEXT = 49;
/** Numbers below are the format's own. */
const FIRST_OWN = 164;

const FILLS: Readonly<Record<CellStyle["fill"], string>> = {
  none: '<fill><patternFill patternType="none"/></fill>',
  head: solid("E9E9E9"),
  subtotal: solid("F1F1F1"),
  total: solid("E2E2E2"),
  locked: solid("F4F2EE"),
};

const EDGES = ["left", "right", "top", "bottom"]
  .map((edge) => `<${edge} style="thin"><color rgb="FF8A847A"/></${edge}>`)
  .join("");

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function writeFont(size: number, isBold: boolean): string {
  return `<font>${isBold ? "<b/>" : ""}<sz val="${size}"/><color rgb="FF22201D"/><name val="Arial"/><family val="2"/></font>`;
}
