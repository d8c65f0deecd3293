import { ActionIcon } from "@mantine/core";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/matrix";
import * as sheetTexts from "@rata/texts/plan/sheet";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { cellText } from "../matrix/cellText.ts";
import type { MatrixColumn } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { cellKey } from "../matrix/cellKey.ts";
import { CellTrouble } from "../sheet/CellTrouble.tsx";
import { coverCell, surfaceWithoutScreen } from "../sheet/coverCell.ts";
import { judgeHand } from "../sheet/judgeHand.ts";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { FieldForm } from "./FieldForm.tsx";
import look from "#components/Look.module.css";
import styles from "./RowDrawer.module.css";

interface FieldValueProps {
  row: RowView;
  column: MatrixColumn;
  facts: PlanFacts;
  sheet: PlanSheet;
}

/** A cell of the row with what became of it, and a small form to write it anew where one may: on a phone the only way. */
export function FieldValue({ row, column, facts, sheet }: FieldValueProps) {
  const words = useTexts(texts).drawer;
  const names = useTexts(fieldTexts);
  const sheetWords = useTexts(sheetTexts);
  const [begun, setBegun] = useState<string | null>(null);
  const mark = sheet.state.marks.get(cellKey(row, column));
  const surface = surfaceWithoutScreen({ ...sheet, facts, marks: sheet.state.marks });
  const cell = coverCell(surface, sheet.places.get(rowKey(row)) ?? -1, column);
  const hand = cell === null || !sheet.mayWrite ? "none" : judgeHand(sheet.writer, row, cell);
  const text = cellText(row, column, facts);
  if (begun !== null && cell !== null && hand !== "none")
    return <FieldForm cell={cell} hand={hand} begun={begun} sheet={sheet} close={() => setBegun(null)} />;
  const ceiling = facts.money.get(row.nodeId)?.ceiling ?? null;
  const shown = column === "ceiling" && ceiling !== null && mark === undefined ? formatRupiah(ceiling) : text;
  return (
    <>
      <span className={styles.value}>
        {shown ?? <span className={look.muted}>{column === "agency" ? words.unassigned : words.empty}</span>}
        {hand !== "none" && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            className={styles.pencil}
            aria-label={sheetWords.phone.edit(names[column].heading)}
            onClick={() => setBegun(text ?? "")}
          >
            <IconPencil size={16} stroke={1.7} />
          </ActionIcon>
        )}
      </span>
      {mark !== undefined && <span className={look.muted}>{sheetWords.states[mark.state]}</span>}
      {mark !== undefined && <CellTrouble mark={mark} sheet={sheet} edit={() => setBegun(mark.cell.text)} />}
    </>
  );
}
