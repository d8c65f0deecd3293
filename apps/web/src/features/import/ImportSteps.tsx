import * as texts from "@rata/texts/importing/importing";
import { AgencyChoice } from "#components/upload/AgencyChoice.tsx";
import { GiveFile } from "#components/upload/GiveFile.tsx";
import { UploadSteps } from "#components/upload/UploadSteps.tsx";
import { useUpload } from "#components/upload/useUpload";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import type { FileMeaning } from "#lib/views";
import { ImportDone } from "./ImportDone.tsx";
import { MeaningStep } from "./MeaningStep.tsx";
import { PreviewStep } from "./PreviewStep.tsx";

interface Wish {
  planId: string;
  meaning: FileMeaning;
  sender: string | null;
}

/** A matrix on its way into a plan. */
export function ImportSteps({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const work = useUpload(api.upload.matrix, {
    wish: { planId, meaning: {}, sender: null },
    keep: (wish: Wish): Wish => ({ ...wish, meaning: {} }),
    stored: useFreshPlan(),
  });
  const { wish } = work;
  const readAgain = (meaning: FileMeaning) => work.readAgain({ ...wish, meaning });
  return (
    <UploadSteps
      work={work}
      steps={words.steps}
      before={
        <AgencyChoice
          words={{
            label: words.file.sender,
            all: words.file.senderOwn,
            advice: words.file.senderAdvice,
            only: words.file.senderOnly,
          }}
          agency={wish.sender}
          // What a person said of one sender's columns may be another's memory: the file is looked at afresh.
          choose={(sender) => work.readAgain({ ...wish, meaning: {}, sender })}
        />
      }
      ways={<GiveFile words={words.file} choose={work.choose} />}
      meaning={(shown) => <MeaningStep planId={planId} preview={shown} meaning={wish.meaning} readAgain={readAgain} />}
      preview={(shown) => (
        <PreviewStep
          preview={shown}
          fetchRefused={(language) => work.fetchMade("matrix/refused", language)}
          store={(removeMissing) => work.store({ removeMissing })}
          isStoring={work.isBusy}
          cancel={work.restart}
          decideJoin={(line, isJoined) =>
            readAgain({ ...wish.meaning, joins: { ...wish.meaning.joins, [String(line)]: isJoined } })
          }
        />
      )}
      done={(result) => (
        <ImportDone year={year} result={result} fileName={work.file?.name ?? ""} restart={work.restart} />
      )}
    />
  );
}
