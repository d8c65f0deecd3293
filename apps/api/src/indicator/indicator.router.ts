import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { explainFigure } from "./explain.reads.ts";
import { listIndicators } from "./indicator.reads.ts";
import {
  Explanation,
  IndicatorItem,
  IndicatorPage,
  OverviewPage,
  RegionPage,
  RegionsPage,
  RevisionItem,
  RevisionWish,
} from "./indicator.views.ts";
import { FetchWish, FetchedFigures } from "./figureImport.views.ts";
import { fetchFigures } from "./fetchFigures.commands.ts";
import { describeIndicator } from "./indicatorPage.reads.ts";
import { describeOverview } from "./overview.reads.ts";
import { describeRegion } from "./regionPage.reads.ts";
import { compareParts } from "./regionsPage.reads.ts";
import { listRevisions } from "./revisions.reads.ts";

const MOST_COLUMNS = 12;

export const indicatorRouter = router({
  list: permitted("indicator.read")
    .output(z.array(IndicatorItem))
    .query(({ ctx }) => listIndicators(ctx.services)),

  page: permitted("indicator.read")
    .input(z.object({ code: IndicatorCode, region: RegionCode }))
    .output(IndicatorPage)
    .query(({ ctx, input }) => describeIndicator(ctx.work, input)),

  overview: permitted("indicator.read")
    .output(OverviewPage)
    .query(({ ctx }) => describeOverview(ctx.work)),

  region: permitted("indicator.read")
    .input(z.object({ region: RegionCode }))
    .output(RegionPage)
    .query(({ ctx, input }) => describeRegion(ctx.work, input.region)),

  regions: permitted("indicator.read")
    .input(z.object({ codes: z.array(IndicatorCode).min(1).max(MOST_COLUMNS) }))
    .output(RegionsPage)
    .query(({ ctx, input }) => compareParts(ctx.services, input.codes)),

  explain: permitted("indicator.read")
    .input(z.object({ key: z.string().max(200) }))
    .output(Explanation)
    .query(({ ctx, input }) => explainFigure(ctx.work, input.key)),

  revisions: permitted("indicator.read")
    .input(RevisionWish)
    .output(z.array(RevisionItem))
    .query(({ ctx, input }) => listRevisions(ctx.work, input)),

  /** Whether figures can be fetched from BPS here. */
  service: permitted("indicator.write")
    .output(z.object({ isConfigured: z.boolean() }))
    .query(({ ctx }) => ({ isConfigured: ctx.services.bps !== null })),

  fetchSeries: permitted("indicator.write")
    .input(FetchWish)
    .output(FetchedFigures)
    .mutation(({ ctx, input }) => fetchFigures(ctx.work, input)),
});
