import { digest } from "@rata/domain/canonical/canonical";
import { heading, paragraph, titleLine } from "#document/blocks";
import type { Content, Document, Section } from "#document/Document";
import { numberDocument } from "#document/numberDocument";
import { type AnalysedFigures, analyseFigures } from "../figures/analyseFigures.ts";
import { composeIndicator } from "../figures/composeIndicator.ts";
import { sayFoot } from "../sayFoot.ts";
import { composeComparison } from "./composeComparison.ts";
import { composeOverview } from "./composeOverview.ts";
import { composeSources } from "./composeSources.ts";
import type { IndicatorProfileFacts } from "./facts.ts";

/** The document of a profile: the chapters that the edition names. */
export function composeProfile(facts: IndicatorProfileFacts): Document {
  const factsDigest = digest(facts);
  const head = `Profil Kemiskinan Daerah ${facts.region.name} Tahun ${facts.year}`;
  const analysed = analyseFigures(facts.figures);
  const chapters = facts.chapters.flatMap((key) => {
    const blocks = CHAPTERS.get(key)?.(analysed, facts) ?? [];
    return blocks.length === 0 ? [] : [blocks];
  });
  const sections = chapters.map((blocks, at): Section => ({
    kind: "section",
    size: "F4",
    orientation: "portrait",
    head,
    foot: sayFoot(factsDigest, facts.seal),
    hasPageNumbers: true,
    mark: facts.isDraft ? "RANCANGAN" : null,
    blocks: [...(at === 0 ? titleBlocks(facts) : []), ...blocks],
  }));
  return numberDocument({ title: head, language: "id", chapters: "letter", factsDigest, sections });
}

type Chapter = (analysed: AnalysedFigures, facts: IndicatorProfileFacts) => Content[];

/** The chapters by the keys that an edition's list names. */
const CHAPTERS: ReadonlyMap<string, Chapter> = new Map<string, Chapter>([
  ["overview", composeOverview],
  ["indicators", composeIndicators],
  ["comparison", composeComparison],
  ["sources", (analysed, { figures }) => composeSources(analysed, figures)],
]);

/** What has no figure of the region is told in the overview and has no part of its own. */
function composeIndicators({ headlines, others, names }: AnalysedFigures): Content[] {
  const told = [...headlines, ...others].filter(({ series }) => series.length > 0);
  if (told.length === 0) return [];
  return [heading(1, "Indikator"), ...told.flatMap((one) => composeIndicator(one, names))];
}

function titleBlocks({ letterhead, region, year }: IndicatorProfileFacts): Content[] {
  const lines = ["PROFIL KEMISKINAN DAERAH", region.name.toUpperCase(), `TAHUN ${year}`];
  return [
    ...(letterhead === null ? [] : [letterhead]),
    ...lines.map((line) => titleLine(line)),
    paragraph(INTRO),
    { kind: "contents", of: "headings", title: "Daftar isi" },
  ];
}

const INTRO =
  "Profil ini disusun dari angka terbit yang disimpan beserta sumbernya. Angka dibandingkan hanya pada ronde yang sama; yang belum ada disebutkan dan tidak diperkirakan.";
