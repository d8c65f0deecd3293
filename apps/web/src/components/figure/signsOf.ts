import type { FigureView } from "#lib/figureTypes";

type Sign = "B" | "C" | FigureView["marks"][number];

/** The marks that a figure carries everywhere: how sure it is when it is not wholly sure, and the signs of its publisher. */
export function signsOf({ confidence, marks }: FigureView): Sign[] {
  return confidence === "A" ? marks : [confidence, ...marks];
}
