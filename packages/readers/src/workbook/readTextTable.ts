import type { Archive } from "../archive/Archive.ts";
import { unpackPart } from "../archive/unpackPart.ts";
import { readXml } from "../xml/readXml.ts";
import { decodeEscapes } from "./cellText.ts";

/** The texts that cells name by number. Pieces of one text with different letters are joined, hints for reading aloud left out. */
export function readTextTable(archive: Archive, part: string | null): string[] {
  const bytes = part === null ? null : unpackPart(archive, part);
  const texts: string[] = [];
  if (bytes === null) return texts;
  const text = new RichText();
  readXml(archive, bytes, {
    open(name) {
      if (name === "x:si") text.clear();
      else text.open(name);
    },
    close(name) {
      if (name === "x:si") texts.push(decodeEscapes(text.value));
      else text.close(name);
    },
    text: (piece) => text.add(piece),
  });
  return texts;
}

/** Gathers the text of a string item: what stands in its `t` elements, outside phonetic runs. */
export class RichText {
  value = "";
  #isText = false;
  #phonetic = 0;

  clear(): void {
    this.value = "";
  }

  open(name: string): void {
    if (name === "x:t") this.#isText = true;
    else if (name === "x:rPh") this.#phonetic += 1;
  }

  close(name: string): void {
    if (name === "x:t") this.#isText = false;
    else if (name === "x:rPh") this.#phonetic -= 1;
  }

  add(piece: string): void {
    if (this.#isText && this.#phonetic === 0) this.value += piece;
  }
}
