import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/sheet";
import { useTexts } from "#lib/language.tsx";
import { type CellMark, isProposable } from "./CellMark.ts";
import { CellAuthor } from "./CellAuthor.tsx";
import look from "#components/Look.module.css";
import styles from "./CellTrouble.module.css";
import type { PlanSheet } from "./usePlanSheet.ts";

interface CellTroubleProps {
  mark: CellMark;
  sheet: PlanSheet;
  /** Opens the editor with the words that were refused. */
  edit: () => void;
}

/** Why a cell was not saved, both values where two people wrote, and what can be done now. */
export function CellTrouble({ mark, sheet, edit }: CellTroubleProps) {
  const words = useTexts(texts);
  const { fault, cell, state } = mark;
  if (fault === null) return null;
  const dismiss = () => sheet.desk.dismiss(mark);
  if (state === "conflict") {
    const { conflict } = words;
    return (
      <div className={styles.trouble}>
        <p className={styles.title}>{conflict.title}</p>
        <dl>
          <dt>{conflict.mine}</dt>
          <dd>{cell.text || <em>{conflict.empty}</em>}</dd>
          <dt>{conflict.theirs}</dt>
          <dd>
            {fault.current ?? <em>{conflict.empty}</em>}{" "}
            <CellAuthor planId={sheet.planId} cell={cell} rows={sheet.all} />
          </dd>
        </dl>
        <p className={look.buttons}>
          <Button size="compact-md" onClick={() => sheet.writeAgain(mark, { expected: fault.current })}>
            {conflict.useMine}
          </Button>
          <Button size="compact-md" variant="default" onClick={dismiss}>
            {conflict.leaveTheirs}
          </Button>
        </p>
      </div>
    );
  }
  const sentence = words.faults[fault.code];
  const isProposed = state === "proposed";
  return (
    <div className={styles.trouble}>
      <p className={styles.title}>{isProposed ? words.proposed.title : words.refused.title}</p>
      <p>{sentence.message(fault.params)}</p>
      {!isProposed && <p className={look.muted}>{sentence.fix}</p>}
      <dl>
        <dt>{words.refused.yours}</dt>
        <dd>{cell.text || <em>{words.conflict.empty}</em>}</dd>
      </dl>
      <p className={look.buttons}>
        {!isProposed && isProposable(fault.code) && (
          <Button size="compact-md" onClick={() => sheet.writeAgain(mark, {}, true)}>
            {words.refused.propose}
          </Button>
        )}
        {!isProposed && !isProposable(fault.code) && (
          <Button size="compact-md" onClick={edit}>
            {words.refused.edit}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={dismiss}>
          {isProposed ? words.proposed.dismiss : words.refused.dismiss}
        </Button>
      </p>
    </div>
  );
}
