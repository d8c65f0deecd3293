import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/sheet";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";
import { troublesOf } from "./CellMark.ts";
import look from "#components/Look.module.css";
import styles from "./SheetStatus.module.css";
import type { PlanSheet } from "./usePlanSheet.ts";

/** Whether everything that was written has reached the server, and what has to be looked at. */
export function SheetStatus({ sheet, openList }: { sheet: PlanSheet; openList: () => void }) {
  const words = useTexts(texts).status;
  const { unsent, isOffline, marks } = sheet.state;
  const troubles = troublesOf(marks).length;
  const isSaving = unsent > 0 && !isOffline;
  return (
    <span className={styles.status}>
      <span role="status" className={isOffline && unsent > 0 ? styles.offline : look.muted}>
        {unsent === 0 ? words.saved : isSaving ? words.saving : words.offline(unsent)}
      </span>
      {troubles > 0 && (
        <Button
          variant="default"
          className={styles.troubles}
          size="compact-md"
          leftSection={<IconAlertTriangle size={16} aria-hidden="true" />}
          onClick={openList}
        >
          {words.troubles(troubles)}
        </Button>
      )}
    </span>
  );
}
