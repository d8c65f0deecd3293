import { Button, NativeSelect } from "@mantine/core";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/budget/budget";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { FileDrop } from "#components/file/FileDrop.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import type { useBudget } from "./useBudget.ts";

/** Which part of the plan, and which file. */
export function BudgetFile({ work }: { work: ReturnType<typeof useBudget> }) {
  const words = useTexts(texts).file;
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const chosen = agencies.data?.find(({ id }) => id === work.agency)?.name;
  const suggested = work.preview.data?.suggestedAgency ?? null;
  const file = work.wish?.file;
  return (
    <>
      <div className={styles.part}>
        <NativeSelect
          className={styles.choice ?? ""}
          label={words.part}
          description={chosen === undefined ? words.partAdvice : words.onlyPart(chosen)}
          value={work.agency ?? ""}
          onChange={(event) => work.chooseAgency(event.currentTarget.value === "" ? null : event.currentTarget.value)}
          data={[
            { value: "", label: words.whole },
            ...(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Trouble error={agencies.error} />
        {suggested !== null && suggested.id !== work.agency && (
          <p className={styles.hint}>
            {words.suggested(suggested.name)}{" "}
            <Button variant="subtle" size="compact-md" onClick={() => work.chooseAgency(suggested.id)}>
              {words.takeSuggested}
            </Button>
          </p>
        )}
      </div>
      {file === undefined ? (
        <FileDrop words={words} choose={work.choose} />
      ) : (
        <div className={styles.chosen}>
          <strong>{words.chosen(file.name, saySize(file.size))}</strong>
          <Button variant="subtle" size="compact-md" onClick={work.restart}>
            {words.other}
          </Button>
        </div>
      )}
    </>
  );
}

function saySize(bytes: number): string {
  return `${formatMeasured({ amount: Math.max(1, Math.round(bytes / 102.4)), scale: 1 })} kB`;
}
