import type { AppRouter } from "@rata/api/router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["indicator"];

export type IndicatorItem = Outputs["list"][number];
export type IndicatorPage = Outputs["page"];
export type OverviewPage = Outputs["overview"];
export type RegionPage = Outputs["region"];
export type RegionsPage = Outputs["regions"];
export type Explanation = Outputs["explain"];
export type RevisionItem = Outputs["revisions"][number];

/** One figure as screens show it. */
export type FigureView = IndicatorPage["series"][number]["figures"][number];
export type ToldSentence = IndicatorPage["sentences"][number];
export type KeyedChart = IndicatorPage["charts"][number];
export type ChartSpec = KeyedChart["chart"];
