import { NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/indicator/regions";
import { useState } from "react";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import type { KeyedChart, RegionsPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Region.module.css";

/** Ranking, map and small multiples of one of the chosen indicators at a time. */
export function RegionCharts({ page: { columns, charts } }: { page: RegionsPage }) {
  const words = useTexts(texts);
  const [wanted, setWanted] = useState<string | null>(null);
  const drawn = columns.filter(({ code }) => charts.some((one) => isOf(one, code)));
  const shown = drawn.find(({ code }) => code === wanted) ?? drawn[0];
  if (shown === undefined) return null;
  const own = charts.filter((one) => isOf(one, shown.code));
  const wide = own.filter(({ chart }) => chart.figure.form === "panels");
  const half = own.filter(({ chart }) => chart.figure.form !== "panels");
  return (
    <section className={look.stack}>
      <h2>{words.pictures}</h2>
      <NativeSelect
        label={words.indicator}
        className={look.left ?? ""}
        value={shown.code}
        onChange={(event) => setWanted(event.currentTarget.value)}
        data={drawn.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <div className={styles.pair}>
        {half.map(({ key, chart }) => (
          <ChartPart key={key} chart={chart} />
        ))}
      </div>
      {wide.map(({ key, chart }) => (
        <ChartPart key={key} chart={chart} />
      ))}
    </section>
  );
}

/** The keys of these charts are the kind of picture and the indicator: `peers-p0`. */
function isOf({ key }: KeyedChart, code: string): boolean {
  return KINDS.some((kind) => key === `${kind}-${code}`);
}

const KINDS = ["peers", "tiles", "map", "panels"];
