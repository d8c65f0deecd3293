import * as texts from "@rata/texts/indicator/figureImport";
import { GiveFile } from "#components/upload/GiveFile.tsx";
import { UploadSteps } from "#components/upload/UploadSteps.tsx";
import { useUpload } from "#components/upload/useUpload";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import type { FigureMeaning } from "#lib/views";
import { BpsFetch } from "./BpsFetch.tsx";
import { FigureDone } from "./FigureDone.tsx";
import { FigureMeaningStep } from "./FigureMeaningStep.tsx";
import { FigurePreviewStep } from "./FigurePreviewStep.tsx";
import { useFreshFigures } from "./useFreshFigures.ts";

const NOTHING_SAID: { meaning: FigureMeaning } = { meaning: {} };

/** Published figures on their way in: from a file, a pasted table, or the statistics office. */
export function FigureSteps() {
  const words = useTexts(texts);
  const work = useUpload(api.upload.figures, { wish: NOTHING_SAID, stored: useFreshFigures() });
  return (
    <UploadSteps
      work={work}
      steps={words.steps}
      ways={
        <>
          <GiveFile words={words.file} choose={work.choose} more=".json,application/json" />
          <BpsFetch choose={work.choose} />
        </>
      }
      meaning={(shown) => (
        <FigureMeaningStep
          preview={shown}
          meaning={work.wish.meaning}
          readAgain={(meaning) => work.readAgain({ meaning })}
        />
      )}
      preview={(shown) => (
        <FigurePreviewStep
          preview={shown}
          fetchRefused={(language) => work.fetchMade("figures/refused", language)}
          store={() => work.store({})}
          isBusy={work.isBusy}
          cancel={work.restart}
        />
      )}
      done={(result) => <FigureDone result={result} fileName={work.file?.name ?? ""} restart={work.restart} />}
    />
  );
}
