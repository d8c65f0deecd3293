import { can } from "@rata/domain/access/access";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import { sumRupiah, toRupiah } from "@rata/domain/number/Rupiah";
import { SCHEDULE } from "@rata/domain/plan/fields";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { NO_DETAILS, type RowDetails } from "@rata/domain/plan/RowDetails";
import { printSchedule } from "@rata/domain/plan/schedule/ScheduleColumn";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/schedule";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { useActor, useSession } from "#lib/useSession";
import styles from "../drawer/RowDrawer.module.css";
import { LinkField } from "../links/LinkField.tsx";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { columnsOf, ScheduleForm, type ScheduleName } from "./ScheduleForm.tsx";

interface RowScheduleProps {
  row: RowView;
  facts: PlanFacts;
  sheet: PlanSheet;
}

/** How the activity of the row is spread over the year: kind of accumulation, targets of the quarters, cash plan. */
export function RowSchedule({ row, facts, sheet }: RowScheduleProps) {
  const words = useTexts(texts);
  const fields = useTexts(fieldTexts);
  const actor = useActor();
  const { instance } = useSession();
  const [open, setOpen] = useState<{ node: string; name: ScheduleName } | null>(null);
  const node = row.path.activity;
  if (node === null) return null;
  const held = facts.details.get(node) ?? NO_DETAILS;
  const mayWrite = can(actor, "plan.write", { region: instance.region, agency: row.agency });
  const close = () => setOpen(null);
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      <p className={styles.muted}>{words.help}</p>
      {SCHEDULE.map((name) => (
        <LinkField
          key={name}
          name={fields[name].heading}
          items={listItems(name, held, words)}
          edit={mayWrite ? () => setOpen({ node, name }) : null}
          form={
            open?.node === node && open.name === name ? <ScheduleForm {...{ node, name, held, sheet, close }} /> : null
          }
        />
      ))}
    </section>
  );
}

function listItems(name: ScheduleName, held: RowDetails, words: (typeof texts)["id"]): string[] {
  const printed = printSchedule(held, (kind) => words.kinds[kind]);
  const items = columnsOf(name).flatMap((column) => {
    const value = printed.get(column) ?? null;
    if (value === null) return [];
    if (name === "accumulation") return String(value);
    return `${words.heads[column]}: ${typeof value === "number" ? formatRupiah(toRupiah(value)) : value}`;
  });
  if (name !== "cashPlan" || held.cashPlan === null) return items;
  return [...items, words.total(formatRupiah(sumRupiah(held.cashPlan.flatMap((amount) => amount ?? []))))];
}
