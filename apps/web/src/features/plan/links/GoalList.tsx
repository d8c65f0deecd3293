import { Checkbox, TextInput } from "@mantine/core";
import { Goal, goalOf } from "@rata/domain/plan/RowLinks";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/priority/links";
import { type FormEvent, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import look from "#components/Look.module.css";
import styles from "../drawer/RowDrawer.module.css";
import { FormButtons } from "./FormButtons.tsx";
import { LinkField } from "./LinkField.tsx";

interface GoalListProps {
  node: string;
  held: string[] | null;
  /** Null for who may only read. */
  sheet: PlanSheet | null;
}

/** The goals of the SDGs that the activity serves, with targets where one is named. */
export function GoalList({ node, held, sheet }: GoalListProps) {
  const words = useTexts(texts);
  const fields = useTexts(fieldTexts);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const name = (goal: string) => `${goal} ${words.goalNames[goalOf(goal) - 1] ?? ""}`;
  return (
    <LinkField
      name={fields.goals.heading}
      items={(held ?? []).map(name)}
      edit={sheet === null ? null : () => setOpen(true)}
      form={isOpen && sheet !== null ? <GoalForm {...{ node, held, sheet, close }} /> : null}
    />
  );
}

function GoalForm({ node, held, sheet, close }: GoalListProps & { sheet: PlanSheet; close: () => void }) {
  const words = useTexts(texts);
  const [seen] = useState(held);
  const [chosen, setChosen] = useState<readonly string[]>((held ?? []).filter((goal) => !goal.includes(".")));
  const [targets, setTargets] = useState((held ?? []).filter((goal) => goal.includes(".")).join(", "));
  const [isChecked, setChecked] = useState(false);
  const written = targets.split(/[\s,;]+/u).filter(Boolean);
  const unknown = written.find((one) => !Goal.safeParse(one).success);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (unknown !== undefined) return;
    const goals = [...new Set([...chosen, ...written])];
    const value = goals.length === 0 ? null : goals;
    sheet.change({ kind: "describe", node, change: { field: "goals", expected: seen, value } });
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={look.muted}>{words.goalHint}</p>
      {words.goalNames.map((name, at) => {
        const goal = String(at + 1);
        return (
          <Checkbox
            key={goal}
            label={`${goal} ${name}`}
            checked={chosen.includes(goal)}
            onChange={() => setChosen(chosen.includes(goal) ? chosen.filter((one) => one !== goal) : [...chosen, goal])}
          />
        );
      })}
      <TextInput
        label={words.goalTarget}
        description={words.goalTargetHint}
        maxLength={200}
        value={targets}
        error={isChecked && unknown !== undefined ? words.goalUnknown(unknown) : null}
        onChange={(event) => setTargets(event.currentTarget.value)}
      />
      <FormButtons close={close} />
    </form>
  );
}
