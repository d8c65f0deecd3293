import type { FigureImportPreview } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import { ConfirmBar } from "#components/upload/ConfirmBar.tsx";
import { Counts } from "#components/upload/Counts.tsx";
import { MadeFile } from "#components/upload/MadeFile.tsx";
import { ProblemItems } from "#components/upload/ProblemItems.tsx";
import type { FetchedFile } from "#lib/files";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { AcceptedFigures } from "./AcceptedFigures.tsx";
import { FigurePairs } from "./FigurePairs.tsx";

interface FigurePreviewStepProps {
  preview: FigureImportPreview;
  fetchRefused: (language: string) => Promise<FetchedFile>;
  store: () => void;
  isBusy: boolean;
  cancel: () => void;
}

/** What was read, what it would add or revise, what is not accepted and why; nothing is stored yet. */
export function FigurePreviewStep({ preview, fetchRefused, store, isBusy, cancel }: FigurePreviewStepProps) {
  const words = useTexts(texts).preview;
  const { counts, refusals, refusalCount, notices, accepted } = preview;
  const fresh = counts.added + counts.revised + counts.older;
  const problems = [...refusals.map(({ problem }) => problem), ...notices].toSorted(
    (a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.line ?? 0) - (b.line ?? 0),
  );
  return (
    <>
      <p className={uploads.muted}>{words.nothingYet}</p>
      <FigureCounts preview={preview} />
      {preview.contradictions.length > 0 && (
        <FigurePairs title={words.contradictions} advice={words.contradictionsAdvice} pairs={preview.contradictions} />
      )}
      {preview.revised.length > 0 && <FigurePairs title={words.revised} pairs={preview.revised} />}
      <section className={uploads.part}>
        <h3>{words.problems}</h3>
        {refusalCount > 0 && (
          <MadeFile
            words={{
              advice: words.refusedAdvice,
              download: words.refusedRows,
              preparing: words.refusedPreparing,
            }}
            fetchMade={fetchRefused}
          />
        )}
        {problems.length === 0 ? (
          <p className={uploads.muted}>{words.noProblems}</p>
        ) : (
          <ProblemItems problems={problems} first={8} cut={refusalCount - refusals.length} />
        )}
      </section>
      {accepted > 0 && <AcceptedFigures preview={preview} />}
      <ConfirmBar
        words={{ commit: words.commit(fresh), cancel: words.cancel }}
        isEmpty={fresh === 0}
        isBusy={isBusy}
        store={store}
        cancel={cancel}
      >
        {accepted === 0 && <p>{words.noneAccepted}</p>}
        {accepted > 0 && fresh === 0 && <p>{words.nothing}</p>}
      </ConfirmBar>
    </>
  );
}

const ORDER = { refused: 0, question: 1, repaired: 2, notice: 3 } as const;

/** Accepted and not accepted are what was read; then what the accepted ones do. */
function FigureCounts({ preview: { read, accepted, refused, asked, counts } }: { preview: FigureImportPreview }) {
  const words = useTexts(texts).preview;
  const { contradictions: contradiction, ...own } = counts;
  const effects = Object.entries({ ...own, contradiction }).filter(([, count]) => count > 0);
  return (
    <>
      <Counts
        counts={[
          [words.read, read],
          [words.accepted, accepted],
          [words.refused, refused],
          ...effects.map(([effect, count]) => [words.effects[toEffect(effect)], count] as const),
        ]}
      />
      <p className={uploads.muted}>
        {read} = {words.equal(accepted, refused)}
        {asked > 0 && ` (${asked} ${words.asked})`}
      </p>
    </>
  );
}

function toEffect(name: string): FigureImportPreview["figures"][number]["effect"] {
  return (["added", "revised", "older", "contradiction"] as const).find((one) => one === name) ?? "same";
}
