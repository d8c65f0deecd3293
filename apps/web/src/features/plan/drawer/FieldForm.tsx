import { Button, Textarea } from "@mantine/core";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/sheet";
import { useEffect, useId, useRef, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { CellAdvice } from "../sheet/CellAdvice.tsx";
import type { CoveredCell } from "../sheet/coverCell.ts";
import type { Hand } from "../sheet/judgeHand.ts";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import styles from "./RowDrawer.module.css";

interface FieldFormProps {
  cell: CoveredCell;
  hand: Hand;
  begun: string;
  sheet: PlanSheet;
  close: () => void;
}

/** Writes one cell from the row's panel, by the same way as the sheet does. */
export function FieldForm({ cell, hand, begun, sheet, close }: FieldFormProps) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const id = useId();
  const [text, setText] = useState(begun);
  // What others do meanwhile does not touch what was seen when one began.
  const [seen] = useState(cell);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    if (text === (seen.shown ?? "")) return close();
    sheet.write([{ cell: seen, text }], { propose: hand === "propose", done: close });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        ref={field}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={20_000}
        aria-label={names[cell.column].heading}
        aria-describedby={id}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          close();
        }}
      />
      <CellAdvice id={id} planId={sheet.planId} edit={{ cell: seen, hand }} text={text} hint={null} />
      <span className={styles.buttons}>
        <Button type="submit" size="compact-md">
          {words.phone.save}
        </Button>
        <Button size="compact-md" variant="default" onClick={close}>
          {words.phone.cancel}
        </Button>
      </span>
    </form>
  );
}
