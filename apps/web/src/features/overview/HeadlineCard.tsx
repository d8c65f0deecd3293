import * as texts from "@rata/texts/indicator/overview";
import { IconCircleDashed, IconHelpCircle, IconTargetArrow, IconTargetOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import { EffectWord } from "#components/figure/EffectWord.tsx";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { Sentences } from "#components/figure/Sentences.tsx";
import type { OverviewPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Overview.module.css";

type Headline = OverviewPage["headlines"][number];

const DIRECTIONS = {
  "toward-target": IconTargetArrow,
  partly: IconCircleDashed,
  "not-yet": IconTargetOff,
  undetermined: IconHelpCircle,
} as const;

/** One headline: the figure, its period, how it moved in a word and a sentence, the target, and its course. */
export function HeadlineCard({ headline }: { headline: Headline }) {
  const words = useTexts(texts);
  const { code, name, figure, change, direction, target, chart } = headline;
  const Icon = direction === null ? null : DIRECTIONS[direction];
  return (
    <article className={styles.card}>
      <h2>
        <Link to="/indikator/$code" params={{ code }}>
          {name}
        </Link>
      </h2>
      <p className={styles.figure}>
        <FigureButton figure={figure} isLarge /> <span className={look.muted}>{figure.periodText}</span>
      </p>
      {change === null ? (
        <p className={look.muted}>{words.noChange}</p>
      ) : (
        <p>
          <EffectWord effect={change.effect} /> <span lang="id">{change.text}</span>
        </p>
      )}
      {direction !== null && Icon !== null && (
        <p className={styles.direction}>
          <Icon size={18} stroke={1.7} aria-hidden="true" /> {words.directions[direction]}
        </p>
      )}
      {target !== null && <Sentences sentences={[target]} />}
      {chart !== null && (
        <div className={styles.chart}>
          <ChartPart chart={chart} />
        </div>
      )}
    </article>
  );
}
