import { useDebouncedValue } from "@mantine/hooks";
import * as texts from "@rata/texts/plan/sheet";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./CellEditor.module.css";
import { countConcerned } from "./judgeHand.ts";
import type { OpenEdit } from "./useCellEdit.ts";

interface CellAdviceProps {
  id: string;
  planId: string;
  edit: Pick<OpenEdit, "cell" | "hand">;
  text: string;
  /** What the keys do here. */
  hint: string | null;
}

/** Columns whose words are read as something: places, measures, money. */
const READ: ReadonlySet<string> = new Set(["no", "locations", "target", "ceiling", "fundingSources"]);

/** What Rata understands, what the change concerns, and what the keys do: before anything is saved. */
export function CellAdvice({ id, planId, edit, text, hint }: CellAdviceProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [typed] = useDebouncedValue(text, 250);
  const { column, rows } = edit.cell;
  const isRead = READ.has(column) && typed.trim() !== "";
  const read = useQuery({
    ...trpc.plan.readCell.queryOptions({ planId, column, text: typed }),
    enabled: isRead,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  }).data;
  const problem = isRead ? (read?.problem ?? null) : null;
  const reading = isRead ? (read?.reading ?? null) : null;
  const concerned = countConcerned(rows);
  return (
    <div id={id} className={styles.advice}>
      <div role="status">
        {problem !== null && (
          <p className={styles.problem}>
            <IconAlertTriangle size={16} aria-hidden="true" />
            <span>
              {words.faults[problem.code].message(problem.params)} {words.faults[problem.code].fix}
            </span>
          </p>
        )}
        {problem === null && reading !== null && (
          <p>
            <IconInfoCircle size={16} aria-hidden="true" />
            <span>{reading[language]}</span>
          </p>
        )}
      </div>
      {edit.hand === "propose" && <p className={styles.strong}>{words.becomesProposal}</p>}
      {concerned.rows > 1 && <p className={styles.strong}>{words.changes(concerned.rows, concerned.agencies)}</p>}
      {hint !== null && <p className={look.muted}>{hint}</p>}
    </div>
  );
}
