import type { TextShape } from "./Picture.ts";
import { widthOf } from "./textWidth.ts";

/** A part of a picture, by its corners. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The room that words take: a little more than their letters. */
export function boxOf({ x, y, text, size, anchor, isBold }: TextShape): Box {
  const width = widthOf(text, size, isBold);
  const left = x - width * SHARE_BEFORE[anchor];
  return { left, right: left + width, top: y - 0.76 * size, bottom: y + 0.24 * size };
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** What is taken in a picture already, so that words stand beside each other and never over each other. */
export class TakenRoom {
  readonly #bounds: Box;
  readonly #boxes: Box[] = [];
  readonly #segments: (readonly [number, number, number, number])[] = [];

  constructor(bounds: Box) {
    this.#bounds = bounds;
  }

  take(box: Box): void {
    this.#boxes.push(box);
  }

  /** A drawn line, which words should not cross. */
  takeLine(from: readonly [number, number], to: readonly [number, number]): void {
    this.#segments.push([...from, ...to]);
  }

  isFree(box: Box, mayCrossLines = false): boolean {
    const isInside =
      box.left >= this.#bounds.left &&
      box.right <= this.#bounds.right &&
      box.top >= this.#bounds.top &&
      box.bottom <= this.#bounds.bottom;
    if (!isInside || this.#boxes.some((other) => doMeet(box, other))) return false;
    return mayCrossLines || this.#segments.every((segment) => !doesCross(box, segment));
  }

  /** The first of the places that is free, which is then taken; null when there is none. */
  place(candidates: readonly TextShape[], mayCrossLines = false): TextShape | null {
    const found = candidates.find((shape) => this.isFree(boxOf(shape), mayCrossLines)) ?? null;
    if (found !== null) this.take(boxOf(found));
    return found;
  }
}

function doMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Cuts the line by the four sides in turn (Liang and Barsky): what is left of it lies in the box. */
function doesCross(box: Box, [x1, y1, x2, y2]: readonly [number, number, number, number]): boolean {
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ];
  for (const [step, distance] of sides) {
    if (step === 0 && distance < 0) return false;
    if (step < 0) enter = Math.max(enter, distance / step);
    if (step > 0) leave = Math.min(leave, distance / step);
  }
  return enter <= leave;
}
