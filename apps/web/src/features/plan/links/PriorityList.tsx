import { Checkbox } from "@mantine/core";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/priority/links";
import { type FormEvent, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import look from "#components/Look.module.css";
import styles from "../drawer/RowDrawer.module.css";
import { FormButtons } from "./FormButtons.tsx";
import { LinkField } from "./LinkField.tsx";
import { usePriorities } from "./usePriorities.ts";

interface PriorityListProps {
  node: string;
  year: number;
  held: string[] | null;
  /** Null for who may only read. */
  sheet: PlanSheet | null;
}

/** The priorities of the RPKD and RPJMD that the activity serves. */
export function PriorityList({ node, year, held, sheet }: PriorityListProps) {
  const words = useTexts(texts);
  const fields = useTexts(fieldTexts);
  const { names } = usePriorities(year);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <LinkField
      name={fields.priorities.heading}
      items={(held ?? []).map((id) => names.get(id) ?? words.gone)}
      edit={sheet === null ? null : () => setOpen(true)}
      form={isOpen && sheet !== null ? <PriorityForm {...{ node, year, held, sheet, close }} /> : null}
    />
  );
}

interface PriorityFormProps extends PriorityListProps {
  sheet: PlanSheet;
  close: () => void;
}

function PriorityForm({ node, year, held, sheet, close }: PriorityFormProps) {
  const words = useTexts(texts);
  const { valid, names } = usePriorities(year);
  // What others do meanwhile does not touch what was seen when one began.
  const [seen] = useState(held);
  const [chosen, setChosen] = useState<readonly string[]>(held ?? []);
  const others = (seen ?? []).filter((id) => !valid.some((one) => one.id === id));
  const choices = [...valid, ...others.map((id) => ({ id, name: names.get(id) ?? words.gone }))];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const value = chosen.length === 0 ? null : [...chosen];
    sheet.change({ kind: "describe", node, change: { field: "priorities", expected: seen, value } });
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {choices.length === 0 && <p className={look.muted}>{words.noPriorities(year)}</p>}
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
        />
      ))}
      <FormButtons close={close} />
    </form>
  );
}
