import * as texts from "@rata/texts/plan/matrix";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import * as z from "zod";
import { Form } from "#components/form/Form.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { api, queryClient, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlans } from "#lib/usePlans";
import { useCan } from "#lib/useSession";

const route = getRouteApi("/rencana/baru");
const NewPlan = z.object({ year: z.int("wrong-year").min(2000, "wrong-year").max(2100, "wrong-year") });

/** An empty plan for another budget year. */
export function NewPlanScreen() {
  const words = useTexts(texts).newPlan;
  const years = usePlans().map(({ year }) => year);
  const { tahun } = route.useSearch();
  const navigate = useNavigate();
  if (!useCan("plan.create")) return <NotAllowed />;
  const start: { year: number | string } = { year: tahun ?? (years[0] ?? 2025) + 1 };
  return (
    <Page title={words.title} help={words.help} width="reading">
      <Form
        start={start}
        schema={NewPlan.refine(({ year }) => !years.includes(year), { error: "exists", path: ["year"] })}
        faults={{ "wrong-year": words.wrongYear }}
        fields={() => [
          { kind: "number", name: "year", label: words.year, description: words.yearAdvice, maxLength: 4 },
        ]}
        submit={words.submit}
        send={async (plan) => {
          await api.plan.create.mutate(plan);
          await queryClient.invalidateQueries({ queryKey: trpc.plan.list.queryKey() });
          await navigate({ to: "/rencana/$year", params: plan });
        }}
      />
    </Page>
  );
}
