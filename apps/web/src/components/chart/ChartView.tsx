import type { Chart } from "@rata/reporting/chart/Chart";
import { drawChart } from "@rata/reporting/chart/drawChart";
import * as texts from "@rata/texts/indicator/chart";
import { useMemo } from "react";
import { useTexts } from "#lib/language.tsx";
import { ChartFigures } from "./ChartFigures.tsx";
import look from "#components/Look.module.css";
import styles from "./ChartView.module.css";
import { PictureShapes } from "./PictureShapes.tsx";
import { useActiveDatum } from "./useActiveDatum.ts";
import { useWidth } from "./useWidth.ts";

interface ChartViewProps {
  chart: Chart;
  /** Opens a region of the chart, by its code. */
  onChoose?: (code: string) => void;
}

/**
 * A chart as the picture that documents show, laid out at the width there is. Its figures are read one by one with pointer or arrow
 * keys, in one stop of the tab key, and all together in a table.
 */
export function ChartView({ chart, onChoose }: ChartViewProps) {
  const words = useTexts(texts);
  const { ref, width } = useWidth();
  const picture = useMemo(() => drawChart(chart, Math.max(width, LEAST), { size: SIZE }), [chart, width]);
  const { active, events } = useActiveDatum(picture, onChoose);
  const datum = active === null ? null : (picture.data[active] ?? null);
  const canOpen = onChoose !== undefined && picture.data.some(({ code }) => code !== null);
  return (
    <figure className={styles.chart}>
      {chart.caption !== null && <figcaption className={styles.caption}>{chart.caption.text}</figcaption>}
      <div ref={ref}>
        {width > 0 && (
          <div role="group" aria-label={words.points} tabIndex={0} className={styles.points} {...events}>
            <svg
              role="img"
              aria-label={chart.alternative}
              width={picture.width}
              height={picture.height}
              viewBox={`0 0 ${picture.width} ${picture.height}`}
              className={canOpen && datum?.code !== null && datum !== null ? styles.opens : undefined}
            >
              <PictureShapes shapes={picture.shapes} />
              {datum !== null && <circle cx={datum.x} cy={datum.y} r={SIZE * 0.75} className={styles.active} />}
            </svg>
          </div>
        )}
      </div>
      <p role="status" className={styles.said}>
        {datum?.words ?? ""}
        {datum === null && <span className={look.muted}>{canOpen ? words.hintOpen : words.hint}</span>}
      </p>
      <ChartFigures chart={chart} />
    </figure>
  );
}

/** Type size in pixels, and the narrowest picture that can be read. */
const SIZE = 13;
const LEAST = 240;
