import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/matrix";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";

/** There is no plan for the year in the address. */
export function MissingPlan({ year }: { year: number }) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const mayCreate = useCan("plan.create");
  return (
    <Page title={words.noPlan(year)} width="reading">
      <Empty title={words.noPlan(year)} advice={words.noPlanAdvice}>
        {mayCreate && (
          <Button onClick={() => void navigate({ to: "/rencana/baru", search: { tahun: year } })}>
            {words.create(year)}
          </Button>
        )}
      </Empty>
    </Page>
  );
}
