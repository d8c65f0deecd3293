import { Button, Tooltip } from "@mantine/core";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { IconArrowDown } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTexts } from "#lib/language.tsx";
import { rowKey } from "../matrix/rowKey.ts";
import type { PlanFacts } from "../usePlanFacts.ts";

/** The same as F8, for those who point. */
export function NextFinding({ rows, facts }: { rows: readonly RowView[]; facts: PlanFacts }) {
  const words = useTexts(texts);
  const { notes } = facts;
  const count = useMemo(() => {
    const openOf = (row: RowView) => notes.get(rowKey(row))?.filter(({ accepted }) => accepted === null).length ?? 0;
    return rows.reduce((sum, row) => sum + openOf(row), 0);
  }, [rows, notes]);
  return (
    <Tooltip label={`${words.nextNote} (F8)`}>
      <Button
        variant="default"
        disabled={count === 0}
        rightSection={<IconArrowDown size={16} aria-hidden="true" />}
        onClick={() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", cancelable: true }))}
      >
        {words.noteCount(count)}
      </Button>
    </Tooltip>
  );
}
