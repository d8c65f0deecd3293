import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { useEffect, useMemo, useState } from "react";
import type { Density } from "../tools/useDensity.ts";
import type { CellSurroundings } from "../matrix/cellText.ts";
import { layoutMatrix, type MatrixLayout, rememberLines, type TextForm } from "../matrix/layoutMatrix.ts";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";

const FONT = '14px "Source Sans 3"';

/** Sizes of text by density in pixels; `MatrixGrid.module.css` sets the same. */
const FORMS = {
  comfortable: { lineHeight: 20, padding: 8, gutter: 13 },
  compact: { lineHeight: 18, padding: 4, gutter: 13 },
} as const;

/** The layout of the rows on screen, computed again when the font has arrived: before that its widths are not known. */
export function useMatrixLayout(
  rows: readonly RowView[],
  columns: readonly PlacedColumn[],
  around: CellSurroundings,
  density: Density,
): MatrixLayout {
  const isFontHere = useFont();
  const form = useMemo(() => rememberForm(density, isFontHere), [density, isFontHere]);
  // Not on all of what surrounds the cells: new notes move nothing.
  const { money, agencyNames, drafts } = around;
  return useMemo(
    () => layoutMatrix(rows, columns, { money, agencyNames, drafts }, form),
    [rows, columns, money, agencyNames, drafts, form],
  );
}

/** One cell that changes lays everything out again: what is known of all other texts is kept for as long as font and density are. */
function rememberForm(density: Density, isFontHere: boolean): TextForm {
  const sizes = FORMS[density];
  return { ...sizes, linesOf: rememberLines(rememberWidths(isFontHere)) };
}

function useFont(): boolean {
  const [isHere, setHere] = useState(() => document.fonts.check(FONT));
  useEffect(() => {
    if (!isHere) void document.fonts.load(FONT).then(() => setHere(true));
  }, [isHere]);
  return isHere;
}

/** Words repeat all over a plan, so each is measured once. */
function rememberWidths(_isFontHere: boolean): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  if (context !== null) context.font = FONT;
  return (text) => {
    const width = widths.get(text) ?? context?.measureText(text).width ?? text.length * 7;
    widths.set(text, width);
    return width;
  };
}
