import type { RefObject } from "react";
import type { MatrixLayout } from "../matrix/layoutMatrix.ts";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";
import { CellTrouble } from "./CellTrouble.tsx";
import type { CellMark } from "./CellMark.ts";
import styles from "./CellTrouble.module.css";
import { useBoxOnScreen } from "./useBoxOnScreen.ts";
import type { PlanSheet } from "./usePlanSheet.ts";

interface CellTroublePanelProps {
  mark: CellMark;
  sheet: PlanSheet;
  block: { from: number; to: number };
  column: PlacedColumn;
  layout: MatrixLayout;
  scroller: RefObject<HTMLDivElement | null>;
  edit: () => void;
  label: string;
}

/** The trouble of the cell that the ring stands on, below it: the next stop of Tab. */
export function CellTroublePanel({ mark, sheet, block, column, layout, scroller, edit, label }: CellTroublePanelProps) {
  const { frame } = useBoxOnScreen(scroller, layout, { block, column, isBeside: true });
  return (
    <div
      ref={frame}
      className={styles.panel}
      role="group"
      aria-label={label}
      onKeyDown={(event) => event.key === "Escape" && scroller.current?.focus()}
    >
      <CellTrouble mark={mark} sheet={sheet} edit={edit} />
    </div>
  );
}
