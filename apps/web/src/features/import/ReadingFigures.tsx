import type { ImportPreview } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import { Counts } from "#components/upload/Counts.tsx";
import uploads from "#components/upload/Upload.module.css";

/** The counts of the reading; accepted, refused and joined add up to what was read. */
export function ReadingFigures({ reading }: { reading: ImportPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const count = (kind: string) => reading.problems.filter((problem) => problem.kind === kind).length;
  const { ceiling } = reading.totals;
  return (
    <>
      <Counts
        counts={[
          [words.linesRead, reading.linesRead],
          [words.joined, reading.continuationsJoined],
          [words.accepted, reading.accepted],
          [words.refused, reading.refusedCount],
          [words.repaired, count("repaired")],
          [words.asked, count("question")],
          [words.ceiling, ceiling === null ? words.unsummed : formatRupiah(ceiling)],
        ]}
      />
      <p className={uploads.muted}>
        {reading.linesRead} = {words.equal(reading.accepted, reading.refusedCount, reading.continuationsJoined)}
      </p>
    </>
  );
}
