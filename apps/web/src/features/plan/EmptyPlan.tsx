import { Button } from "@mantine/core";
import { reachOf } from "@rata/domain/access/access";
import * as texts from "@rata/texts/plan/matrix";
import * as sheetTexts from "@rata/texts/plan/sheet";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useActor, useCan } from "#lib/useSession";

/** A plan without rows, and how to fill it: from a file, or written from its first sector on. */
export function EmptyPlan({ year, addSector }: { year: number; addSector: () => void }) {
  const words = useTexts(texts);
  const sheetWords = useTexts(sheetTexts);
  const navigate = useNavigate();
  const mayImport = useCan("plan.import");
  const isSecretariat = reachOf(useActor(), "plan.write") === "own-region";
  return (
    <Page title={words.title(year)} width="reading">
      <Empty title={words.emptyPlan} advice={mayImport ? words.emptyPlanAdvice : words.emptyForReader}>
        {mayImport && (
          <Button onClick={() => void navigate({ to: "/impor/$year", params: { year } })}>{words.startImport}</Button>
        )}
        {isSecretariat && (
          <Button variant="default" onClick={addSector}>
            {sheetWords.addSector}
          </Button>
        )}
      </Empty>
    </Page>
  );
}
