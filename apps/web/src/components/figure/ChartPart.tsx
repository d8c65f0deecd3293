import { lazy, Suspense } from "react";
import { Loading } from "#components/Loading.tsx";
import type { ChartSpec } from "#lib/figureTypes";

const ChartView = lazy(async () => ({ default: (await import("#components/chart/ChartView.tsx")).ChartView }));

/** A chart, whose drawing is fetched only where one is shown. */
export function ChartPart({ chart }: { chart: ChartSpec }) {
  return (
    <Suspense fallback={<Loading />}>
      <ChartView chart={chart} />
    </Suspense>
  );
}
