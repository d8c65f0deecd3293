import type { Section } from "@rata/reporting/document/Document";

/** A sheet in millimetres: outer size and margins. */
export interface PageGeometry {
  width: number;
  height: number;
  side: number;
  top: number;
  bottom: number;
}

/** The sheet of a section. F4 (folio) is 215 × 330 mm, as Indonesian offices use it. Sheets lying down have narrow margins for the matrix. */
export function pageGeometry({ size, orientation }: Pick<Section, "size" | "orientation">): PageGeometry {
  const [short, long] = SIZES[size];
  return orientation === "landscape"
    ? { width: long, height: short, side: 12, top: 15, bottom: 13 }
    : { width: short, height: long, side: 22, top: 20, bottom: 18 };
}

const SIZES: Readonly<Record<Section["size"], readonly [number, number]>> = { F4: [215, 330], A4: [210, 297] };
