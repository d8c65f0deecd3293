import { ActionIcon } from "@mantine/core";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTexts } from "#lib/language.tsx";
import { rowKey } from "../matrix/rowKey.ts";
import { RowLinks } from "../links/RowLinks.tsx";
import { RowSchedule } from "../schedule/RowSchedule.tsx";
import { titleOf } from "../titleOf.ts";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { LineHistory } from "./LineHistory.tsx";
import { OriginalCells } from "./OriginalCells.tsx";
import { RowComments } from "./RowComments.tsx";
import { RowContents } from "./RowContents.tsx";
import styles from "./RowDrawer.module.css";
import { RowFindings } from "./RowFindings.tsx";

interface RowDrawerProps {
  planId: string;
  year: number;
  /** What the address calls the row, also one that is gone. */
  rowId: string;
  cell: string | null;
  thread: string | null;
  row: RowView | null;
  facts: PlanFacts;
  sheet: PlanSheet;
  close: () => void;
  go: (step: 1 | -1) => void;
}

/** Everything about one row, beside the grid and not over it: the next row is one key away. */
export function RowDrawer({ planId, year, rowId, cell, thread, row, facts, sheet, close, go }: RowDrawerProps) {
  const words = useTexts(texts).drawer;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the panel covers the list, so the focus must go with it; beside the grid it stays where it was.
    if (matchMedia("(max-width: 900px)").matches) panel.current?.focus();
  }, []);
  const path =
    row === null
      ? []
      : (["sector", "policy", "objective", "program"] as const).flatMap((level) => row.values[level] ?? []);
  return (
    <aside
      ref={panel}
      className={styles.drawer}
      aria-label={words.label}
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <header className={styles.head}>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={words.previous} onClick={() => go(-1)}>
          <IconChevronUp size={20} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={words.next} onClick={() => go(1)}>
          <IconChevronDown size={20} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={words.close}
          onClick={close}
          className={styles.close}
        >
          <IconX size={20} />
        </ActionIcon>
      </header>
      {row === null ? (
        <div className={styles.body}>
          <p>{words.missing}</p>
          <RowComments planId={planId} lineId={rowId} cell={null} wanted={thread} isThere={false} />
        </div>
      ) : (
        <div className={styles.body}>
          <ol className={styles.path}>
            {path.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h2>{titleOf(row)}</h2>
          <RowFindings notes={facts.notes.get(rowKey(row)) ?? []} year={year} />
          <RowContents planId={planId} row={row} facts={facts} sheet={sheet} />
          {row.lineId !== null && (
            <RowComments planId={planId} lineId={row.lineId} cell={cell} wanted={thread} isThere />
          )}
          <RowLinks year={year} row={row} facts={facts} sheet={sheet} />
          <RowSchedule row={row} facts={facts} sheet={sheet} />
          {row.lineId !== null && <OriginalCells planId={planId} lineId={row.lineId} />}
          {row.lineId !== null && <LineHistory planId={planId} lineId={row.lineId} />}
        </div>
      )}
    </aside>
  );
}
