import type { List } from "@rata/reporting/document/Document";
import type * as z from "zod";
import { XML_HEAD } from "#ooxml/xml";
import { WORD } from "./wordXml.ts";

type Marker = z.infer<typeof List>["marker"];

/** The lists of one document. Each counts from its own beginning. */
export class Lists {
  readonly #markers: Marker[] = [];

  /** The properties by which a paragraph belongs to a new list. */
  add(marker: Marker): string {
    this.#markers.push(marker);
    return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${this.#markers.length}"/></w:numPr>`;
  }

  /** The numbering part. */
  write(): string {
    const kinds = KINDS.map(
      ({ format, text }, at) =>
        `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>`,
    );
    const lists = this.#markers.map((marker, at) => {
      const kind = KINDS.findIndex((own) => own.marker === marker);
      const start = marker === "bullet" ? "" : '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
      return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${kind}"/>${start}</w:num>`;
    });
    return `${XML_HEAD}<w:numbering ${WORD}>${kinds.join("")}${lists.join("")}</w:numbering>`;
  }
}

const KINDS: readonly { marker: Marker; format: string; text: string }[] = [
  { marker: "bullet", format: "bullet", text: "•" },
  { marker: "number", format: "decimal", text: "%1." },
  { marker: "letter", format: "lowerLetter", text: "%1." },
];
