import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as commentTexts from "@rata/texts/comment/comment";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/matrix";
import * as sheetTexts from "@rata/texts/plan/sheet";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import type { SheetSurface } from "../sheet/coverCell.ts";
import { SheetOverlays } from "./SheetOverlays.tsx";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { SheetNews } from "../sheet/useSheetNews.ts";
import type { Density } from "../tools/useDensity.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { type Foot, MatrixFoot } from "./MatrixFoot.tsx";
import { MatrixBlocks } from "./MatrixBlocks.tsx";
import { type MatrixColumn, type PlacedColumn, placeColumns } from "../matrix/MatrixColumn.ts";
import styles from "./MatrixGrid.module.css";
import { MatrixRow } from "./MatrixRow.tsx";
import { FindingTip } from "./FindingTip.tsx";
import { rowKey } from "../matrix/rowKey.ts";
import { useGridEvents } from "./useGridEvents.ts";
import { useGridState } from "./useGridState.ts";
import { useMatrixLayout } from "./useMatrixLayout.ts";
import type { Place } from "../matrix/usePlace.ts";
import { useSteadyScroll } from "./useSteadyScroll.ts";
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
  open: (key: string | null, cell?: MatrixColumn) => void;
  foot: Foot;
  jump: { row: number } | null;
  sheet: PlanSheet;
  news: SheetNews;
}

/**
 * The matrix as a sheet: only the rows in view exist, merged cells lie over them as blocks whose text sticks below the header,
 * and one focus ring moves over all of it. Every row still holds all its cells for those who listen instead of look.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { rows, facts, hidden, density, sheet, news } = props;
  const words = useTexts(texts);
  const sheetWords = useTexts(sheetTexts);
  const sayThreads = useTexts(commentTexts).mark;
  const names = useTexts(fieldTexts);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [menuAt, setMenuAt] = useState<Place | null>(null);
  const columns = useMemo(() => placeColumns(hidden), [hidden]);
  const layout = useMatrixLayout(rows, columns, facts, density);
  const visible = useVisibleRows(scroller, layout, props.jump);
  const { all, places } = sheet;
  const { marks } = sheet.state;
  const surface = useMemo<SheetSurface>(
    () => ({ all, places, shown: rows, columns, layout, facts, marks }),
    [all, places, rows, columns, layout, facts, marks],
  );
  const parts = { ...props, columns, scroller, visible, surface, openMenu: setMenuAt };
  const state = useGridState(parts);
  const events = useGridEvents(parts, state);
  const { active, range, isRange } = state.ring;
  useSteadyScroll(scroller, layout, { rows, active: active.row });
  const closeMenu = useCallback(() => {
    setMenuAt(null);
    scroller.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (news.menuWish > 0) setMenuAt(active);
    // Only the wish opens it, not a ring that moves on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [news.menuWish]);
  const isSelectable = useCan("plan.assign-agency");
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div className={`${styles.frame} ${styles[density]}`}>
      <p id={`${id}-hint`} className={styles.unseen}>
        {sheet.mayWrite ? sheetWords.gridHint : words.gridHint}
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
        aria-readonly={!sheet.mayWrite}
        aria-activedescendant={visible.items.includes(active.row) ? `${id}-cell` : undefined}
        {...events}
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
                {names[column.key].heading}
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
                activeColumn={active.row === index ? active.column : null}
                rangeFrom={isRange && index >= range.from.row && index <= range.to.row ? range.from.column : -1}
                rangeTo={isRange && index >= range.from.row && index <= range.to.row ? range.to.column : -1}
                marks={marks}
                isOpen={rowKey(row) === props.openRow}
                isSelected={props.selected.has(rowKey(row))}
                isSelectable={isSelectable}
                sayThreads={sayThreads}
                sayCopied={words.copied}
              />
            );
          })}
          <MatrixBlocks columns={columns} layout={layout} range={visible.items} isSelectable={isSelectable} />
        </div>
        <MatrixFoot foot={props.foot} untouched={props.facts.untouched.size} columns={columns} width={width} />
      </div>
      <SheetOverlays
        surface={surface}
        sheet={sheet}
        state={state}
        scroller={scroller}
        menuAt={menuAt}
        closeMenu={closeMenu}
        label={sheetWords.list.title}
      />
      {state.editing.edit === null && menuAt === null && <FindingTip tip={state.notes.tip} />}
      <p aria-live="polite" className={styles.unseen}>
        {state.notes.spoken}
      </p>
    </div>
  );
}

/** Every row takes its columns from here: one style instead of one per cell. */
function toTemplate(columns: readonly PlacedColumn[]): Record<string, string> {
  return { "--columns": columns.map(({ width }) => `${width}px`).join(" ") };
}
