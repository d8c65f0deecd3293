import * as texts from "@rata/texts/indicator/figureImport";
import { useQuery } from "@tanstack/react-query";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { PastUploads } from "#components/upload/PastUploads.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { FigureSteps } from "./FigureSteps.tsx";
import { useFreshFigures } from "./useFreshFigures.ts";

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

function PastFigureImports() {
  const words = useTexts(texts).past;
  return (
    <PastUploads
      words={words}
      past={useQuery(trpc.upload.figures.past.queryOptions())}
      sayCounts={({ counts }) => words.counts(counts["added"] ?? 0, counts["revised"] ?? 0)}
      undo={({ commitId }) => api.upload.figures.undo.mutate({ commitId })}
      refresh={useFreshFigures()}
    />
  );
}
