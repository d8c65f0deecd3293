import { BusyButton } from "#components/BusyButton.tsx";
import { ActionIcon, NativeSelect, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { WorkbookGuidance } from "#lib/views";
import { WORKBOOK_COLUMNS, type WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import { id as workbookTexts } from "@rata/texts/plan/workbook";
import * as texts from "@rata/texts/workbook/workbook";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./WorkbookScreen.module.css";

const COLUMNS = WORKBOOK_COLUMNS.filter((column) => column !== "key");

/** General words, and words for single columns; saved together. */
export function GuidanceForm({ planId, guidance }: { planId: string; guidance: WorkbookGuidance }) {
  const words = useTexts(texts).guidance;
  const client = useQueryClient();
  const [general, setGeneral] = useState(guidance.general);
  const [columns, setColumns] = useState<Partial<Record<WorkbookColumn, string>>>(guidance.columns);
  const save = useMutation(
    trpc.workbook.writeGuidance.mutationOptions({
      onSuccess: (saved) => {
        client.setQueryData(trpc.workbook.guidance.queryKey({ planId }), saved);
        notifications.show({ message: words.saved });
      },
    }),
  );
  const free = COLUMNS.filter((column) => columns[column] === undefined);
  const put = (column: WorkbookColumn, text: string) => setColumns({ ...columns, [column]: text });
  const remove = (column: WorkbookColumn) => {
    const { [column]: _gone, ...rest } = columns;
    setColumns(rest);
  };
  const submit = () => {
    const written = Object.fromEntries(Object.entries(columns).filter(([, text]) => text.trim() !== ""));
    save.mutate({ planId, expected: guidance.digest, fields: { general, columns: written } });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        label={words.general}
        description={words.generalAdvice}
        rows={4}
        maxLength={4000}
        value={general}
        onChange={(event) => setGeneral(event.currentTarget.value)}
      />
      {COLUMNS.filter((column) => columns[column] !== undefined).map((column) => (
        <div key={column} className={styles.advice}>
          <Textarea
            label={words.words(workbookTexts.heads[column])}
            autosize
            maxLength={500}
            value={columns[column] ?? ""}
            onChange={(event) => put(column, event.currentTarget.value)}
          />
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={words.remove(workbookTexts.heads[column])}
            onClick={() => remove(column)}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <NativeSelect
        label={words.columns}
        value=""
        onChange={(event) => {
          const column = free.find((one) => one === event.currentTarget.value);
          if (column !== undefined) put(column, "");
        }}
        data={[
          { value: "", label: words.add },
          ...free.map((column) => ({ value: String(column), label: workbookTexts.heads[column] })),
        ]}
      />
      <Trouble error={save.error} />
      <BusyButton type="submit" className={styles.left ?? ""} busy={save.isPending}>
        {words.save}
      </BusyButton>
    </form>
  );
}
