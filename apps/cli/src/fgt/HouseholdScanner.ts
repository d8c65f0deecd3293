import { type HouseholdFault, type HouseholdLayout, readHousehold } from "./HouseholdLine.ts";

/** Who gets what is read. */
export interface HouseholdSink {
  add: (weight: number, size: number, expenditure: number) => void;
  refuse: (line: number, fault: HouseholdFault) => void;
}

const NEWLINE = 10;
const RETURN = 13;
const ZERO = 48;
const NINE = 57;
/** Integers of up to fifteen digits are exact in a double, and so is their division by a power of ten once rounded. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads households straight from bytes: a plain line is read without making a text of it; a line with anything unusual in it is
 * read again by the careful way, which knows what to say. That is what keeps a million households near the time of splitting lines.
 */
export class HouseholdScanner {
  readonly #layout: HouseholdLayout;
  readonly #sink: HouseholdSink;
  readonly #decimal: number;
  /** Which figure stands at a place: 0 weight, 1 size, 2 expenditure, −1 another column. */
  readonly #figureAt: readonly number[];
  readonly #figures: [number, number, number] = [0, 0, 0];
  #line: number;
  rows = 0;

  constructor(layout: HouseholdLayout, sink: HouseholdSink, firstLine: number) {
    this.#layout = layout;
    this.#sink = sink;
    this.#decimal = layout.decimal === "dot" ? 46 : 44;
    this.#figureAt = Array.from({ length: layout.width }, (_, place) => layout.places.indexOf(place));
    this.#line = firstLine;
  }

  /** Reads whole lines from a piece of the file and gives back where the unfinished last one begins. */
  scan(bytes: Buffer, end: number): number {
    let start = 0;
    for (;;) {
      const at = bytes.indexOf(NEWLINE, start);
      if (at < 0 || at >= end) return start;
      this.readLine(bytes, start, at);
      start = at + 1;
    }
  }

  /** Reads one line, which ends before `stop`. A blank one is none. */
  readLine(bytes: Buffer, start: number, stop: number): void {
    const end = stop > start && bytes[stop - 1] === RETURN ? stop - 1 : stop;
    const line = this.#line;
    this.#line += 1;
    if (end === start) return;
    if (this.#readPlain(bytes, start, end)) {
      this.rows += 1;
      this.#sink.add(this.#figures[0], this.#figures[1], this.#figures[2]);
    } else this.#readCarefully(bytes.toString("utf8", start, end), line);
  }

  /** Digits with at most one decimal mark between delimiters; false for anything else, which then is read again. */
  #readPlain(bytes: Buffer, start: number, end: number): boolean {
    const delimiter = this.#layout.delimiter;
    let place = 0;
    let value = 0;
    let digits = 0;
    let decimals = -1;
    for (let at = start; at <= end; at += 1) {
      const byte = at === end ? delimiter : (bytes[at] ?? 0);
      if (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if (byte === delimiter) {
        const figure = this.#figureAt[place] ?? -1;
        if (figure < 0 || digits === 0 || digits > EXACT_DIGITS || decimals === 0) return false;
        this.#figures[figure] = decimals > 0 ? value / (POWERS[decimals] ?? 1) : value;
        place += 1;
        value = 0;
        digits = 0;
        decimals = -1;
      } else if (byte === this.#decimal && decimals < 0 && digits > 0) decimals = 0;
      else return false;
    }
    return place === this.#layout.width && this.#figures[1] >= 1 && Number.isInteger(this.#figures[1]);
  }

  #readCarefully(text: string, line: number): void {
    if (text.trim() === "") return;
    this.rows += 1;
    const read = readHousehold(text, this.#layout);
    if (Array.isArray(read)) this.#sink.add(...read);
    else this.#sink.refuse(line, read);
  }
}
