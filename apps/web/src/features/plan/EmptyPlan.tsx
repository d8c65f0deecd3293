import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/matrix";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";

/** A plan without rows, and how to fill it. */
export function EmptyPlan({ year }: { year: number }) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const mayImport = useCan("plan.import");
  return (
    <Page title={words.title(year)} width="reading">
      <Empty title={words.emptyPlan} advice={mayImport ? words.emptyPlanAdvice : words.emptyForReader}>
        {mayImport && (
          <Button onClick={() => void navigate({ to: "/impor/$year", params: { year } })}>{words.startImport}</Button>
        )}
      </Empty>
    </Page>
  );
}
