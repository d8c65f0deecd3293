import { Button, NativeSelect, TextInput } from "@mantine/core";
import { AUDIT_ACTIONS, AuditAction } from "@rata/domain/audit/AuditItem";
import { OperationField } from "@rata/domain/plan/PlanOperation";
import * as actions from "@rata/texts/audit/action";
import * as texts from "@rata/texts/audit/trail";
import * as fields from "@rata/texts/plan/field";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlans } from "#lib/usePlans";
import styles from "./AuditScreen.module.css";
import { WordsField } from "./WordsField.tsx";
import type { TrailFilter } from "./useTrailFilter.ts";

/** Cells that a person changes; where a row stands is no cell. */
const FIELDS = OperationField.options.filter((field) => !["parent", "node", "restated", "source"].includes(field));

/** Person, action, plan, days, column and words; one row is chosen from an entry. */
export function TrailFilters({ address: { search, change, clear, isNarrowed } }: { address: TrailFilter }) {
  const { filters: words, system } = useTexts(texts);
  const actionNames = useTexts(actions);
  const fieldNames = useTexts(fields);
  const plans = usePlans();
  const people = useQuery(trpc.audit.people.queryOptions()).data ?? [];
  return (
    <section className={styles.filters} aria-label={words.title}>
      <NativeSelect
        label={words.person}
        value={search.orang ?? ""}
        onChange={(event) => change({ orang: event.currentTarget.value })}
        data={[
          { value: "", label: words.everyone },
          ...people.map(({ id, name }) => ({ value: id, label: id === "system" ? system : name })),
        ]}
      />
      <NativeSelect
        label={words.action}
        value={search.tindakan ?? ""}
        onChange={(event) => change({ tindakan: AuditAction.safeParse(event.currentTarget.value).data })}
        data={[
          { value: "", label: words.everything },
          ...AUDIT_ACTIONS.map((action) => ({ value: action, label: actionNames[action] })),
        ]}
      />
      <NativeSelect
        label={words.plan}
        value={String(search.rencana ?? "")}
        onChange={(event) => change({ rencana: Number(event.currentTarget.value) })}
        data={[
          { value: "", label: words.everyPlan },
          ...plans.map(({ year }) => ({ value: String(year), label: words.year(year) })),
        ]}
      />
      <NativeSelect
        label={words.field}
        value={search.kolom ?? ""}
        onChange={(event) => change({ kolom: OperationField.safeParse(event.currentTarget.value).data })}
        data={[
          { value: "", label: words.everyField },
          ...FIELDS.map((field) => ({ value: field, label: fieldNames[field].short })),
        ]}
      />
      <TextInput
        type="date"
        label={words.from}
        value={search.dari ?? ""}
        onChange={(event) => change({ dari: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.to}
        value={search.sampai ?? ""}
        onChange={(event) => change({ sampai: event.currentTarget.value })}
      />
      <WordsField key={search.cari} label={words.text} stated={search.cari ?? ""} tell={(cari) => change({ cari })} />
      {search.baris !== undefined && (
        <Button variant="light" onClick={() => change({ baris: undefined })}>
          {words.everyRow}
        </Button>
      )}
      {isNarrowed && (
        <Button variant="subtle" onClick={clear}>
          {words.clear}
        </Button>
      )}
    </section>
  );
}
