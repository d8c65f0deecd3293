import { BusyButton } from "#components/BusyButton.tsx";
import { NumberInput } from "@mantine/core";
import * as texts from "@rata/texts/plan/matrix";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlans } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import styles from "./NewPlanScreen.module.css";

const route = getRouteApi("/rencana/baru");

/** An empty plan for another budget year. */
export function NewPlanScreen() {
  const words = useTexts(texts).newPlan;
  const years = usePlans().map(({ year }) => year);
  const { tahun } = route.useSearch();
  const [year, setYear] = useState<number | string>(tahun ?? (years[0] ?? 2025) + 1);
  const [problem, setProblem] = useState<string | null>(null);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const open = async () => {
    await queryClient.invalidateQueries({ queryKey: trpc.plan.list.queryKey() });
    await navigate({ to: "/rencana/$year", params: { year: Number(year) } });
  };
  const create = useMutation(trpc.plan.create.mutationOptions({ onSuccess: open }));
  if (!useCan("plan.create")) return <NotAllowed />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(year);
    const wrong =
      !Number.isInteger(number) || number < 2000 || number > 2100
        ? words.wrongYear
        : years.includes(number)
          ? words.exists(number)
          : null;
    setProblem(wrong);
    if (wrong === null) create.mutate({ year: number });
  };
  return (
    <Page title={words.title} help={words.help} width="reading">
      <form onSubmit={submit} className={styles.form} noValidate>
        <NumberInput
          label={words.year}
          description={words.yearAdvice}
          value={year}
          onChange={setYear}
          error={problem}
          allowDecimal={false}
          hideControls
          thousandSeparator=""
          maxLength={4}
          w={220}
        />
        <Trouble error={create.error} />
        <BusyButton type="submit" busy={create.isPending}>
          {words.submit}
        </BusyButton>
      </form>
    </Page>
  );
}
