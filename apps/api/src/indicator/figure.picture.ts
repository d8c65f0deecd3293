import { DomainError } from "@rata/domain/problem/DomainError";
import { formatCount } from "@rata/domain/number/formatNumber";
import type { Work } from "#Work";
import { layRegions } from "./boundary.reads.ts";
import { drawIndicator } from "./indicatorCharts.ts";
import { type PageWish, readIndicator, type ReadIndicator } from "./indicatorPage.reads.ts";
import { sayNow } from "./sayNow.ts";

export interface PictureWish extends PageWish {
  format: "svg" | "png";
  /** The chart's key on the page. */
  chart: string;
}

/** A chart of the page of an indicator as a picture that says what it shows and where its figures stand. @throws DomainError "not-found" */
export async function makePicture(
  work: Work,
  { format, chart: key, ...wish }: PictureWish,
): Promise<{ bytes: Uint8Array; name: string }> {
  const read = await readIndicator(work, wish);
  const charts = drawIndicator(read.analysed, read.names, await layRegions(work.services));
  const found = charts.find((one) => one.key === key);
  if (found === undefined) throw new DomainError("not-found");
  const { chart } = found;
  const file = {
    width: WIDTH,
    title: chart.caption?.text ?? read.analysed.indicator.names.id,
    description: chart.alternative,
    source: `${saySources(read)} Diambil dari Rata pada ${await sayNow(work.services)}.`,
  };
  const { bytes } = await work.services.renderer.render({ format, chart, file });
  return { bytes, name: `${wish.code}-${wish.region}-${key}.${format}` };
}

const WIDTH = 960;
const MOST_SOURCES = 3;

/** The publisher, and the documents of the figures, the latest first; of many the rest by their number. */
function saySources({ analysed }: ReadIndicator): string {
  const all = [analysed.series, ...analysed.peers.values()].flatMap((series) => series.toReversed());
  const documents = [...new Set(all.map(({ source }) => source.document))];
  const named = documents.slice(0, MOST_SOURCES).join("; ");
  const left = documents.length - MOST_SOURCES;
  const rest = left > 0 ? `; dan ${formatCount(left)} sumber lain` : "";
  return `Sumber: ${analysed.indicator.source}${named === "" ? "" : ` (${named}${rest})`}.`;
}
