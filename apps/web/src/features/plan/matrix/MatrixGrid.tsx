import type { RowView } from "@rata/domain/plan/RowView";
import * as columnTexts from "@rata/texts/plan/column";
import * as texts from "@rata/texts/plan/matrix";
import { useId, useMemo, useRef } from "react";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import type { Density } from "../tools/useDensity.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { type Foot, MatrixFoot } from "./MatrixFoot.tsx";
import { MatrixBlocks } from "./MatrixBlocks.tsx";
import { type MatrixColumn, type PlacedColumn, placeColumns } from "./MatrixColumn.ts";
import styles from "./MatrixGrid.module.css";
import { MatrixRow } from "./MatrixRow.tsx";
import { NoteTip } from "./NoteTip.tsx";
import { rowKey } from "./rowKey.ts";
import { useCopy } from "./useCopy.ts";
import { useGridState } from "./useGridState.ts";
import { useMatrixLayout } from "./useMatrixLayout.ts";
import { useVisibleRows } from "./useVisibleRows.ts";

interface MatrixGridProps {
  year: number;
  rows: readonly RowView[];
  facts: PlanFacts;
  hidden: ReadonlySet<MatrixColumn>;
  density: Density;
  selected: ReadonlySet<string>;
  setSelected: (selected: ReadonlySet<string>) => void;
  openRow: string | null;
  /** Where the focus ring begins, for an address that leads to a cell. */
  startColumn: MatrixColumn | null;
  open: (key: string | null) => void;
  foot: Foot;
  jump: { row: number } | null;
}

/**
 * The matrix as a sheet: only the rows in view exist, merged cells lie over them as blocks whose text sticks below the header,
 * and one focus ring moves over all of it. Every row still holds all its cells for those who listen instead of look.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { rows, facts, hidden, density } = props;
  const words = useTexts(texts);
  const names = useTexts(columnTexts);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => placeColumns(hidden), [hidden]);
  const layout = useMatrixLayout(rows, columns, facts, density);
  const visible = useVisibleRows(scroller, layout, props.jump);
  const state = useGridState({ ...props, columns, scroller, visible });
  const copy = useCopy({ rows, columns, facts, active: state.active, selected: props.selected });
  const isSelectable = useCan("plan.assign-agency");
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div className={`${styles.frame} ${styles[density]}`}>
      <p id={`${id}-hint`} className={styles.unseen}>
        {words.gridHint}
      </p>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className={styles.scroller}
        aria-label={words.gridLabel(props.year)}
        aria-describedby={`${id}-hint`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={isSelectable}
        aria-activedescendant={state.isActiveShown ? `${id}-cell` : undefined}
        onKeyDown={state.onKeyDown}
        onClick={state.onClick}
        onDoubleClick={state.onDoubleClick}
        onMouseOver={state.onMouseOver}
        onMouseLeave={state.onMouseLeave}
        onCopy={copy}
      >
        <div role="rowgroup" className={styles.head} style={{ width }}>
          <div role="row" aria-rowindex={1} className={styles.headRow}>
            {columns.map((column, index) => (
              <div
                key={column.key}
                role="columnheader"
                aria-colindex={index + 1}
                className={`${styles.headCell} ${column.isFrozen ? styles.frozen : ""} ${column.align === "end" ? styles.end : ""}`}
                style={{ width: column.width, left: column.isFrozen ? column.left : undefined }}
              >
                {names[column.key]}
              </div>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={styles.body}
          style={{ width, height: layout.offsets.at(-1), ...toTemplate(columns) }}
        >
          {visible.items.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <MatrixRow
                key={rowKey(row)}
                row={row}
                index={index}
                top={layout.offsets[index] ?? 0}
                height={layout.heights[index] ?? 0}
                columns={columns}
                layout={layout}
                facts={facts}
                cellId={`${id}-cell`}
                activeColumn={state.active.row === index ? state.active.column : null}
                isOpen={rowKey(row) === props.openRow}
                isSelected={props.selected.has(rowKey(row))}
                isSelectable={isSelectable}
              />
            );
          })}
          <MatrixBlocks columns={columns} layout={layout} range={visible.items} isSelectable={isSelectable} />
        </div>
        <MatrixFoot foot={props.foot} columns={columns} width={width} />
      </div>
      <NoteTip tip={state.tip} />
      <p aria-live="polite" className={styles.unseen}>
        {state.spoken}
      </p>
    </div>
  );
}

/** Every row takes its columns from here: one style instead of one per cell. */
function toTemplate(columns: readonly PlacedColumn[]): Record<string, string> {
  return { "--columns": columns.map(({ width }) => `${width}px`).join(" ") };
}
