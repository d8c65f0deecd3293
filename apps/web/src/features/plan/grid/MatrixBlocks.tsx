import { blocksWithin, type MatrixLayout } from "../matrix/layoutMatrix.ts";
import type { PlacedColumn } from "../matrix/MatrixColumn.ts";
import styles from "./MatrixGrid.module.css";

interface MatrixBlocksProps {
  columns: readonly PlacedColumn[];
  layout: MatrixLayout;
  range: readonly number[];
  isSelectable: boolean;
}

/** The merged cells over the rows in view. Their text sticks below the header for as long as any of their rows is on screen. */
export function MatrixBlocks({ columns, layout, range, isSelectable }: MatrixBlocksProps) {
  const first = range[0];
  const last = range.at(-1);
  if (first === undefined || last === undefined) return null;
  const groups = columns.filter(({ merge }) => merge === "group");
  const frozenWidth = columns.filter(({ isFrozen }) => isFrozen).reduce((sum, { width }) => sum + width, 0);
  const draw = (column: PlacedColumn) =>
    blocksWithin(layout.blocks.get(column.key) ?? [], first, last).map((block) => {
      if (block.text === null) return null;
      const top = layout.offsets[block.from] ?? 0;
      const height = (layout.offsets[block.to + 1] ?? 0) - top;
      return (
        <div
          key={`${column.key}-${block.from}`}
          className={styles.block}
          style={{ left: column.left, width: column.width, top, height }}
        >
          <div
            className={`${styles.blockText} ${column.align === "end" ? styles.end : ""} ${isSelectable && column.key === "no" ? styles.besideCheck : ""}`}
          >
            {block.text}
          </div>
        </div>
      );
    });
  return (
    <>
      <div className={styles.blocks} aria-hidden="true">
        {groups.filter(({ isFrozen }) => !isFrozen).map(draw)}
      </div>
      <div className={styles.frozenBlocks} aria-hidden="true" style={{ width: frozenWidth }}>
        {groups.filter(({ isFrozen }) => isFrozen).map(draw)}
      </div>
    </>
  );
}
