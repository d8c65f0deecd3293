import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Loading } from "#components/Loading.tsx";
import type { ChartSpec } from "#lib/figureTypes";

const ChartView = lazy(async () => ({ default: (await import("#components/chart/ChartView.tsx")).ChartView }));

/** A chart, whose drawing is fetched only where one is shown. A region in it leads to its page. */
export function ChartPart({ chart }: { chart: ChartSpec }) {
  const navigate = useNavigate();
  return (
    <Suspense fallback={<Loading />}>
      <ChartView chart={chart} onChoose={(code) => void navigate({ to: "/wilayah/$code", params: { code } })} />
    </Suspense>
  );
}
