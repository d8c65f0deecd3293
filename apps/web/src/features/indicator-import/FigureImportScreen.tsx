import * as texts from "@rata/texts/indicator/figureImport";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { FigureSteps } from "./FigureSteps.tsx";
import { PastFigureImports } from "./PastFigureImports.tsx";

/** Figures come in: four steps on one page, each open to going back. */
export function FigureImportScreen() {
  const words = useTexts(texts);
  if (!useCan("indicator.write")) return <NotAllowed />;
  return (
    <Page title={words.title} help={words.help}>
      <FigureSteps />
      <PastFigureImports />
    </Page>
  );
}
