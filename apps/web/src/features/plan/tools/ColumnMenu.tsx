import { ActionIcon, Checkbox, Popover, SegmentedControl, Tooltip } from "@mantine/core";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/matrix";
import { IconColumns3 } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";
import { COLUMN_FORMS, MATRIX_COLUMNS, type MatrixColumn } from "../matrix/MatrixColumn.ts";
import styles from "./MatrixTools.module.css";
import type { Density } from "./useDensity.ts";

interface ColumnMenuProps {
  hidden: ReadonlySet<MatrixColumn>;
  hide: (columns: ReadonlySet<MatrixColumn>) => void;
  density: Density;
  setDensity: (density: Density) => void;
}

/** Which columns, and how tightly. */
export function ColumnMenu({ hidden, hide, density, setDensity }: ColumnMenuProps) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const toggle = (column: MatrixColumn) => {
    const next = new Set(hidden);
    if (!next.delete(column)) next.add(column);
    hide(next);
  };
  return (
    <Popover position="bottom-end" width={280} trapFocus>
      <Popover.Target>
        <Tooltip label={words.columns}>
          <ActionIcon variant="default" size={36} aria-label={words.columns}>
            <IconColumns3 size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.popover}>
          <SegmentedControl
            aria-label={words.density}
            value={density}
            onChange={(value) => setDensity(value === "compact" ? "compact" : "comfortable")}
            data={[
              { value: "comfortable", label: words.comfortable },
              { value: "compact", label: words.compact },
            ]}
          />
          <fieldset>
            <legend>{words.columnsTitle}</legend>
            {MATRIX_COLUMNS.filter((column) => !COLUMN_FORMS[column].isFrozen).map((column) => (
              <Checkbox
                key={column}
                label={names[column].heading}
                checked={!hidden.has(column)}
                onChange={() => toggle(column)}
              />
            ))}
          </fieldset>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
