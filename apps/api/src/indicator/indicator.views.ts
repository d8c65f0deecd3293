import { IndicatorCode, IndicatorGroup } from "@rata/domain/indicator/Indicator";
import { AbsenceReason, Mark, Source } from "@rata/domain/indicator/Observation";
import { Period, Round } from "@rata/domain/period/Period";
import { RegionCode } from "@rata/domain/region/Region";
import { Chart } from "@rata/reporting/chart/Chart";
import { ToldSentence } from "@rata/reporting/narrative/Told";
import * as z from "zod";

const Confidence = z.enum(["A", "B", "C"]);
const Place = z.object({ code: RegionCode, name: z.string() });

/** One figure as a screen shows it: its text with unit, or why it is missing. `key` names it for "explain this number". */
export const FigureView = z.object({
  key: z.string(),
  period: Period,
  periodText: z.string(),
  text: z.string(),
  value: z.number().nullable(),
  absence: AbsenceReason.nullable(),
  marks: z.array(Mark),
  confidence: Confidence,
  vintage: z.string(),
  source: Source,
  /** How many releases there are of it; more than one says that it was revised. */
  releases: z.int(),
});
export type FigureView = z.infer<typeof FigureView>;

/** An indicator in the list: what it is called, and its latest figure of the instance's region. */
export const IndicatorItem = z.object({
  code: IndicatorCode,
  group: IndicatorGroup,
  name: z.string(),
  symbol: z.string().nullable(),
  latest: FigureView.nullable(),
  /** The rounds in which it is published at the level of the instance's region: what a target can be held against. */
  rounds: z.array(Round),
  /** Figures held of it, over all regions. */
  figures: z.int(),
});
export type IndicatorItem = z.infer<typeof IndicatorItem>;

export const SeriesView = z.object({
  region: Place,
  role: z.enum(["own", "parent", "nation"]),
  figures: z.array(FigureView),
});
export type SeriesView = z.infer<typeof SeriesView>;

/** A region among its peers at one period; without a rank where it has no figure or where neither side is better. */
export const PeerRow = z.object({
  region: Place,
  figure: FigureView.nullable(),
  rank: z.int().nullable(),
  isOwn: z.boolean(),
});
export type PeerRow = z.infer<typeof PeerRow>;

export const TargetView = z.object({
  period: Period,
  periodText: z.string(),
  text: z.string(),
  source: z.string(),
  /** How far it is, the pace it needs and whether the past pace would do; null where nothing can be said. */
  distance: ToldSentence.nullable(),
});
export type TargetView = z.infer<typeof TargetView>;

export const KeyedChart = z.object({ key: z.string(), chart: Chart });
export type KeyedChart = z.infer<typeof KeyedChart>;

/** Everything about one indicator of one region. */
export const IndicatorPage = z.object({
  indicator: z.object({
    code: IndicatorCode,
    name: z.string(),
    symbol: z.string().nullable(),
    definition: z.string(),
    formula: z.string().nullable(),
    unit: z.string(),
    better: z.enum(["lower", "higher", "none"]),
    source: z.string(),
    reference: z.string(),
    confidence: Confidence,
    breaks: z.array(z.object({ from: z.int(), note: z.string() })),
  }),
  region: Place,
  /** The regions whose page can be asked for: the own one, its parent and its parts, those with figures. */
  regions: z.array(Place),
  sentences: z.array(ToldSentence),
  charts: z.array(KeyedChart),
  series: z.array(SeriesView),
  peers: z.object({ periodText: z.string(), rows: z.array(PeerRow) }).nullable(),
  targets: z.array(TargetView),
});
export type IndicatorPage = z.infer<typeof IndicatorPage>;

/** A headline of the overview: the latest figure, how it moved, and what the target asks for. */
export const Headline = z.object({
  code: IndicatorCode,
  name: z.string(),
  symbol: z.string().nullable(),
  figure: FigureView,
  /** The change to the previous equal round in words, and which way it is. */
  change: z.object({ text: z.string(), effect: z.enum(["better", "worse", "same", "neutral"]) }).nullable(),
  direction: z.enum(["toward-target", "partly", "not-yet", "undetermined"]).nullable(),
  target: ToldSentence.nullable(),
  chart: Chart.nullable(),
});
export type Headline = z.infer<typeof Headline>;

/** One page for leadership. */
export const OverviewPage = z.object({
  region: Place,
  headlines: z.array(Headline),
  /** Which headlines have no figure here; null where all have one. */
  absent: ToldSentence.nullable(),
  /** What moved since the previous equal round, in sentences. */
  moved: z.array(ToldSentence),
  priority: z.object({
    chart: Chart.nullable(),
    map: Chart.nullable(),
    /** What the picture says, or what is missing for it. */
    sentences: z.array(ToldSentence),
  }),
});
export type OverviewPage = z.infer<typeof OverviewPage>;

/** One indicator on the page of a region. */
export const RegionRow = z.object({
  code: IndicatorCode,
  name: z.string(),
  figure: FigureView,
  change: z.string().nullable(),
  effect: z.enum(["better", "worse", "same", "neutral"]).nullable(),
  rank: z.object({ rank: z.int(), of: z.int() }).nullable(),
  /** The gap to the region above and to the nation at the same period, in words. */
  gaps: z.array(z.object({ region: z.string(), text: z.string() })),
});
export type RegionRow = z.infer<typeof RegionRow>;

export const RegionPage = z.object({
  region: Place,
  parent: Place.nullable(),
  parts: z.array(Place),
  /** The regions of its level in the same area in order, itself among them; empty for a province. */
  siblings: z.array(Place),
  population: z.int().nullable(),
  rows: z.array(RegionRow),
  sentences: z.array(ToldSentence),
  charts: z.array(KeyedChart),
});
export type RegionPage = z.infer<typeof RegionPage>;

/** All parts of the region beside each other, for some indicators. */
export const RegionsPage = z.object({
  columns: z.array(z.object({ code: IndicatorCode, name: z.string(), unit: z.string(), periodText: z.string() })),
  rows: z.array(z.object({ region: Place, figures: z.array(FigureView.nullable()) })),
  charts: z.array(KeyedChart),
  sentences: z.array(ToldSentence),
});
export type RegionsPage = z.infer<typeof RegionsPage>;

/** The chain behind one figure: definition, every release with its source and who brought it in, and the sentences that rest on it. */
export const Explanation = z.object({
  name: z.string(),
  region: Place,
  periodText: z.string(),
  definition: z.string(),
  formula: z.string().nullable(),
  releases: z.array(
    FigureView.extend({
      import: z.object({ at: z.date(), by: z.string(), file: z.string() }).nullable(),
    }),
  ),
  sentences: z.array(ToldSentence),
});
export type Explanation = z.infer<typeof Explanation>;

/** Whose revisions are asked for: of everything, or of one indicator, or one region. */
export const RevisionWish = z
  .object({ code: IndicatorCode.exactOptional(), region: RegionCode.exactOptional() })
  .optional();
export type RevisionWish = z.infer<typeof RevisionWish>;

/** A figure that a newer release changed, and what of sentences, charts and targets that touched. */
export const RevisionItem = z.object({
  name: z.string(),
  region: Place,
  periodText: z.string(),
  before: FigureView,
  after: FigureView,
  sentences: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
  charts: z.array(z.string()),
  targets: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
});
export type RevisionItem = z.infer<typeof RevisionItem>;
