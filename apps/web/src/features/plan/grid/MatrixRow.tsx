import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { memo } from "react";
import { cellKey, isOfNode } from "../matrix/cellKey.ts";
import type { Marks } from "../sheet/CellMark.ts";
import { StateMark } from "../sheet/StateMark.tsx";
import type { PlanFacts } from "../usePlanFacts.ts";
import { cellText } from "../matrix/cellText.ts";
import { commentsAt } from "../matrix/commentsAt.ts";
import { CommentMark } from "./CommentMark.tsx";
import { CornerMark } from "./CornerMark.tsx";
import type { MatrixLayout } from "../matrix/layoutMatrix.ts";
import type { MatrixColumn, PlacedColumn } from "../matrix/MatrixColumn.ts";
import styles from "./MatrixGrid.module.css";
import { findingsAt } from "../matrix/findingsAt.ts";
import { rowKey } from "../matrix/rowKey.ts";

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
  /** The columns of the range in this row; -1 outside of it. */
  rangeFrom: number;
  rangeTo: number;
  marks: Marks;
  isOpen: boolean;
  isSelected: boolean;
  isSelectable: boolean;
  /** How open threads on a cell are said to who listens. */
  sayThreads: (count: number) => string;
  /** How a row that is still last year's is said. */
  sayCopied: string;
}

/**
 * A row with all its cells. The text of a merged cell is drawn by its block; here it is only the cell's name. Hundreds of cells
 * come with every turn of the wheel, so a cell is one bare element: widths come from the row's grid, pictures from the style sheet.
 */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, index, columns, layout, facts, activeColumn } = props;
  const hasNotes = facts.notes.has(rowKey(row));
  const hasThreads = facts.threads.has(rowKey(row));
  const state = `${props.isSelected ? styles.selected : ""} ${props.isOpen ? styles.open : ""}`;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={props.isSelectable ? props.isSelected : undefined}
      className={`${styles.row} ${state}`}
      style={{ top: props.top, height: props.height }}
    >
      {columns.map((column, at) => {
        const isGroup = column.merge === "group";
        const text = cellText(row, column.key, facts);
        const isActive = activeColumn === at;
        const goesOn = isGroup && layout.goesOn.get(column.key)?.[index] === 1;
        const mark = props.marks.size === 0 ? undefined : props.marks.get(cellKey(row, column.key));
        const threads = hasThreads ? commentsAt(facts.threads, row, column.key) : 0;
        const isInRange = at >= props.rangeFrom && at <= props.rangeTo;
        return (
          <div
            key={column.key}
            id={isActive ? props.cellId : undefined}
            role="gridcell"
            aria-colindex={at + 1}
            aria-label={isGroup ? `${text ?? ""}${threads > 0 ? props.sayThreads(threads) : ""}` : undefined}
            data-row={index}
            data-column={at}
            className={`${classOf(column, goesOn, isActive)} ${isInRange ? styles.inRange : ""} ${mark === undefined ? "" : styles[mark.state]}`}
          >
            {column.key === "no" && (
              <>
                {props.isSelectable && <span className={styles.check} data-select aria-hidden="true" />}
                <span className={styles.opener} data-open aria-hidden="true" />
                {facts.untouched.has(rowKey(row)) && <CopiedMark said={props.sayCopied} />}
              </>
            )}
            {isGroup ? null : text}
            {mark !== undefined && !(goesOn && isOneCell(row, column.key, text)) && <StateMark state={mark.state} />}
            {threads > 0 && <CommentMark said={isGroup ? null : props.sayThreads(threads)} />}
            {hasNotes && <CornerMark notes={findingsAt(facts.notes, row, column.key)} />}
          </div>
        );
      })}
    </div>
  );
});

/** A bar at the edge of a row that nobody has touched since it was copied, and the words for who listens. */
function CopiedMark({ said }: { said: string }) {
  return (
    <span className={styles.copied} title={said}>
      <span className={styles.unseen}>{said}</span>
    </span>
  );
}

/** Whether a mark on a merged cell stands for all of its rows: what is blank is written row by row. */
function isOneCell(row: RowView, column: MatrixColumn, text: string | null): boolean {
  return text !== null || isOfNode(row, column);
}

function classOf(column: PlacedColumn, goesOn: boolean, isActive: boolean): string {
  const frozen = column.isFrozen ? (column.key === "no" ? styles.first : styles.second) : "";
  return `${styles.cell} ${frozen} ${goesOn ? styles.goesOn : ""} ${column.align === "end" ? styles.end : ""} ${isActive ? styles.active : ""}`;
}
