import { NativeSelect, TextInput } from "@mantine/core";
import type { SCHEDULE } from "@rata/domain/plan/fields";
import { ACCUMULATIONS, type Schedule } from "@rata/domain/plan/schedule/Schedule";
import {
  MONTH_COLUMNS,
  printSchedule,
  QUARTER_COLUMNS,
  readSchedule,
  SCHEDULE_COLUMNS,
  type ScheduleColumn,
} from "@rata/domain/plan/schedule/ScheduleColumn";
import { toRupiah } from "@rata/domain/number/Rupiah";
import { shownCeiling } from "@rata/domain/plan/sheet/readCell";
import type { NodeDescription } from "@rata/domain/plan/sheet/SheetEdit";
import * as texts from "@rata/texts/plan/schedule";
import { type FormEvent, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "../drawer/RowDrawer.module.css";
import { FormButtons } from "../links/FormButtons.tsx";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";

export type ScheduleName = (typeof SCHEDULE)[number];

interface ScheduleFormProps {
  node: string;
  name: ScheduleName;
  held: Schedule;
  sheet: PlanSheet;
  close: () => void;
}

/** One part of a schedule to fill in; a figure with two readings is not taken. */
export function ScheduleForm({ node, name, held, sheet, close }: ScheduleFormProps) {
  const words = useTexts(texts);
  const [seen] = useState(held);
  const [drafts, setDrafts] = useState(() => toDrafts(held));
  const [isChecked, setChecked] = useState(false);
  const { schedule, unread } = readDrafts(drafts, columnsOf(name));
  const write = (column: ScheduleColumn, text: string) => setDrafts(new Map(drafts).set(column, text));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (unread.length > 0) return;
    sheet.change({ kind: "describe", node, change: toChange(name, seen, schedule) });
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {name === "accumulation" ? (
        <NativeSelect
          label={words.heads.accumulation}
          description={words.advice.accumulation}
          value={drafts.get("accumulation") ?? ""}
          onChange={(event) => write("accumulation", event.currentTarget.value)}
          data={[
            { value: "", label: words.noKind },
            ...ACCUMULATIONS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
          ]}
        />
      ) : (
        columnsOf(name).map((column) => (
          <TextInput
            key={column}
            label={words.heads[column]}
            maxLength={120}
            value={drafts.get(column) ?? ""}
            error={isChecked && unread.includes(column) ? words.unread : null}
            onChange={(event) => write(column, event.currentTarget.value)}
          />
        ))
      )}
      <FormButtons close={close} />
    </form>
  );
}

/** The columns of files that a part of the schedule fills. */
export function columnsOf(name: ScheduleName): readonly ScheduleColumn[] {
  if (name === "accumulation") return SCHEDULE_COLUMNS.slice(0, 1);
  return name === "quarterTargets" ? QUARTER_COLUMNS : MONTH_COLUMNS;
}

function toDrafts(held: Schedule): ReadonlyMap<ScheduleColumn, string> {
  const printed = printSchedule(held, (kind) => kind);
  return new Map(
    [...printed].map(([column, value]) => [
      column,
      typeof value === "number" ? (shownCeiling(toRupiah(value)) ?? "") : (value ?? ""),
    ]),
  );
}

function readDrafts(drafts: ReadonlyMap<ScheduleColumn, string>, columns: readonly ScheduleColumn[]) {
  return readSchedule({
    cell: (column) => (columns.includes(column) ? (drafts.get(column) ?? null) : null),
    readKind: (words) => ACCUMULATIONS.find((kind) => kind === words) ?? null,
    separators: null,
  });
}

function toChange(field: ScheduleName, expected: Schedule, value: Schedule): NodeDescription {
  switch (field) {
    case "accumulation":
      return { field, expected: expected.accumulation, value: value.accumulation };
    case "quarterTargets":
      return { field, expected: expected.quarterTargets, value: value.quarterTargets };
    case "cashPlan":
      return { field, expected: expected.cashPlan, value: value.cashPlan };
  }
}
