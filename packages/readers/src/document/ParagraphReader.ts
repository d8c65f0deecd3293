import type { FindAttribute } from "../xml/readXml.ts";

/** Follows a document's body and gathers the paragraphs outside tables, without what a tracked change took out. */
export class ParagraphReader {
  readonly paragraphs: string[] = [];
  #tables = 0;
  #skipped = 0;
  #isText = false;
  #text = "";

  // Arrow functions, because the parser calls them without their object.
  readonly open = (name: string, _attribute: FindAttribute): void => {
    if (this.#skipped > 0 || PASSED_OVER.has(name)) this.#skipped += 1;
    else if (name === "w:tbl") this.#tables += 1;
    else if (name === "w:t" || name === "m:t") this.#isText = true;
    else if (name === "w:tab" || name === "w:br" || name === "w:cr") this.#text += " ";
    else if (name === "w:noBreakHyphen") this.#text += "-";
  };

  readonly close = (name: string): void => {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (name === "w:tbl") this.#tables -= 1;
    else if (name === "w:t" || name === "m:t") this.#isText = false;
    else if (name === "w:p") this.#closeParagraph();
  };

  readonly text = (text: string): void => {
    if (this.#isText && this.#skipped === 0) this.#text += text.replaceAll("\u00AD", "");
  };

  #closeParagraph(): void {
    if (this.#tables === 0) this.paragraphs.push(this.#text);
    this.#text = "";
  }
}

/** Elements whose content is no text of a paragraph: taken out, shown elsewhere, properties, or the same once more for older programs. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:txbxContent",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:pPr",
  "w:rPr",
  "mc:Fallback",
  "w:altChunk",
  "w:subDoc",
]);
