import type { RowView } from "@rata/domain/plan/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { IconLayoutSidebarRightExpand } from "@tabler/icons-react";
import { memo } from "react";
import { useTexts } from "#lib/language.tsx";
import type { PlanFacts } from "../usePlanFacts.ts";
import { cellText } from "./cellText.ts";
import { CornerMark } from "./CornerMark.tsx";
import { blocksWithin, type MatrixLayout } from "./layoutMatrix.ts";
import type { PlacedColumn } from "./MatrixColumn.ts";
import styles from "./MatrixGrid.module.css";
import { notesAt } from "./notesAt.ts";

interface MatrixRowProps {
  row: RowView;
  index: number;
  top: number;
  height: number;
  columns: readonly PlacedColumn[];
  layout: MatrixLayout;
  facts: PlanFacts;
  cellId: string;
  activeColumn: number | null;
  isOpen: boolean;
  isSelected: boolean;
  isSelectable: boolean;
}

/** A row with all its cells. The text of a merged cell is drawn by its block; here it is only the cell's name. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, index, columns, layout, facts } = props;
  const words = useTexts(texts);
  const state = `${props.isSelected ? styles.selected : ""} ${props.isOpen ? styles.open : ""}`;
  return (
    <div role="row" aria-rowindex={index + 2} aria-selected={props.isSelectable ? props.isSelected : undefined} className={`${styles.row} ${state}`} style={{ top: props.top, height: props.height }}>
      {columns.map((column, at) => {
        const text = cellText(row, column.key, facts);
        const notes = notesAt(facts.notes, row, column.key);
        const block = column.merge === "group" ? blocksWithin(layout.blocks.get(column.key) ?? [], index, index)[0] : undefined;
        const isActive = props.activeColumn === at;
        return (
          <div
            key={column.key}
            id={isActive ? props.cellId : undefined}
            role="gridcell"
            aria-colindex={at + 1}
            aria-label={column.merge === "group" ? (text ?? "") : undefined}
            data-row={index}
            data-column={at}
            className={`${styles.cell} ${column.isFrozen ? styles.frozen : ""} ${block !== undefined && block.to > index ? styles.goesOn : ""} ${column.align === "end" ? styles.end : ""} ${isActive ? styles.active : ""}`}
            style={{ width: column.width, left: column.isFrozen ? column.left : undefined }}
          >
            {column.key === "no" && (
              <>
                {props.isSelectable && <span className={styles.check} data-select aria-hidden="true" title={words.selectRow} />}
                <span className={styles.opener} data-open aria-hidden="true" title={words.openRow}>
                  <IconLayoutSidebarRightExpand size={16} stroke={1.8} />
                </span>
              </>
            )}
            {column.merge === "line" ? text : null}
            <CornerMark notes={notes} />
          </div>
        );
      })}
    </div>
  );
});
