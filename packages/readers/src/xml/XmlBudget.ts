import type { Archive } from "../archive/Archive.ts";
import { Unreadable } from "../Unreadable.ts";

/**
 * Counts what reading XML costs. The tokenizer gathers a text or an attribute whole before it tells of it, so its length is bounded
 * while it grows; entities and carriage returns cost as much as elements, so they count as such.
 */
export class XmlBudget {
  readonly #archive: Archive;
  /** Letters since the tokenizer last told of anything. */
  #silent = 0;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** Before a piece of the file is tokenized. */
  addPiece(text: string): void {
    if (this.#silent > LONGEST_RUN) {
      const { cellLength } = this.#archive.limits;
      throw new Unreadable("cell-too-long", { limit: cellLength });
    }
    this.#silent += text.length;
    this.#count(countOf(text, "&") + countOf(text, "\r"));
  }

  addElement(depth: number): void {
    this.#silent = 0;
    this.#count(1);
    const { limits } = this.#archive;
    if (depth >= limits.depth) throw new Unreadable("xml-too-deep", { limit: limits.depth });
  }

  addText(): void {
    this.#silent = 0;
  }

  /** Attributes of the element that was just opened, a declaration of a namespace counted as several. */
  addAttributes(count: number): void {
    this.#count(count * COST_OF_ATTRIBUTE);
  }

  #count(cost: number): void {
    this.#archive.elements += cost;
    const { limits, elements } = this.#archive;
    if (elements > limits.elements) throw new Unreadable("too-many-elements", { limit: limits.elements });
  }
}

/** Beside an element, which costs one. */
const COST_OF_ATTRIBUTE = 0.5;
const LONGEST_RUN = 1024 * 1024;

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
