import { Button } from "@mantine/core";
import type { FigureImportPreview } from "@rata/api/router";
import * as texts from "@rata/texts/indicator/figureImport";
import { BusyButton } from "#components/BusyButton.tsx";
import looks from "#components/file/Reading.module.css";
import { ProblemItems } from "#components/file/ProblemItems.tsx";
import type { FetchedFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { AcceptedFigures } from "./AcceptedFigures.tsx";
import styles from "./FigureImport.module.css";
import { FigurePairs } from "./FigurePairs.tsx";
import { RefusedFigures } from "./RefusedFigures.tsx";

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
      <p className={styles.muted}>{words.nothingYet}</p>
      <Counts preview={preview} />
      {preview.contradictions.length > 0 && (
        <FigurePairs title={words.contradictions} advice={words.contradictionsAdvice} pairs={preview.contradictions} />
      )}
      {preview.revised.length > 0 && <FigurePairs title={words.revised} pairs={preview.revised} />}
      <section className={styles.part}>
        <h3>{words.problems}</h3>
        {refusalCount > 0 && <RefusedFigures fetchRefused={fetchRefused} />}
        {problems.length === 0 ? (
          <p className={styles.muted}>{words.noProblems}</p>
        ) : (
          <ProblemItems problems={problems} first={8} cut={refusalCount - refusals.length} />
        )}
      </section>
      {accepted > 0 && <AcceptedFigures preview={preview} />}
      <div className={looks.confirm}>
        {accepted === 0 && <p>{words.noneAccepted}</p>}
        {accepted > 0 && fresh === 0 && <p>{words.nothing}</p>}
        <div className={styles.row}>
          <BusyButton disabled={fresh === 0} busy={isBusy} onClick={store}>
            {words.commit(fresh)}
          </BusyButton>
          <Button variant="default" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </>
  );
}

const ORDER = { refused: 0, question: 1, repaired: 2, notice: 3 } as const;

/** Accepted and not accepted are what was read; then what the accepted ones do. */
function Counts({ preview: { read, accepted, refused, asked, counts } }: { preview: FigureImportPreview }) {
  const words = useTexts(texts).preview;
  const { contradictions: contradiction, ...own } = counts;
  const effects = Object.entries({ ...own, contradiction }).filter(([, count]) => count > 0);
  return (
    <>
      <dl className={looks.figures}>
        {[
          [words.read, read] as const,
          [words.accepted, accepted] as const,
          [words.refused, refused] as const,
          ...effects.map(([effect, count]) => [words.effects[toEffect(effect)], count] as const),
        ].map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.muted}>
        {read} = {words.equal(accepted, refused)}
        {asked > 0 && ` (${asked} ${words.asked})`}
      </p>
    </>
  );
}

function toEffect(name: string): FigureImportPreview["figures"][number]["effect"] {
  return (["added", "revised", "older", "contradiction"] as const).find((one) => one === name) ?? "same";
}
