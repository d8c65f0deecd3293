import type { ImportPreview } from "@rata/api/router";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./ImportScreen.module.css";

/** The counts of the reading; accepted, refused and joined add up to what was read. */
export function ReadingFigures({ reading }: { reading: ImportPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const count = (kind: string) => reading.problems.filter((problem) => problem.kind === kind).length;
  const figures = [
    [words.linesRead, reading.linesRead],
    [words.joined, reading.continuationsJoined],
    [words.accepted, reading.accepted],
    [words.refused, reading.refusedCount],
    [words.repaired, count("repaired")],
    [words.asked, count("question")],
  ] as const;
  return (
    <>
      <dl className={looks.figures}>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
        <div>
          <dt>{words.ceiling}</dt>
          <dd>{reading.totals.ceiling === null ? words.unsummed : formatRupiah(reading.totals.ceiling)}</dd>
        </div>
      </dl>
      <p className={styles.muted}>
        {reading.linesRead} = {words.equal(reading.accepted, reading.refusedCount, reading.continuationsJoined)}
      </p>
    </>
  );
}
