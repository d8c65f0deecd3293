import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { pointsOf } from "@rata/domain/indicator/Series";
import { heading, paragraph, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import { composeCourse } from "#indicator/composeCourse";
import { composeTable } from "#indicator/composeTable";
import type { RegionNames } from "#narrative/RegionNames";
import { tellIndicator } from "#narrative/tellIndicator";
import type { ToldSentence } from "#narrative/Told";

/** One indicator of a chapter: what it is, what its figures say and leave open, its course, and the figures with their sources. */
export function composeIndicator(analysed: AnalysedIndicator, names: RegionNames): Content[] {
  const { indicator } = analysed;
  // A point alone is told in words and stands in the table; a picture of it shows nothing.
  const course = pointsOf(analysed.series).length > 1 ? composeCourse(analysed, names) : null;
  return [
    heading(2, indicator.names.id),
    paragraph(indicator.definition.id),
    ...composeSentences(tellIndicator(analysed, names)),
    ...(course === null
      ? []
      : [course, remark(`Sumber: ${indicator.source}; dokumen setiap angka pada tabel berikut.`)]),
    ...composeTable(analysed, names),
  ];
}

/** What is, then what is aimed at: two paragraphs where there is both. */
export function composeSentences(sentences: readonly ToldSentence[]): Content[] {
  const start = sentences.findIndex(({ kind }) => kind === "target" || kind === "projection");
  const parts = start < 0 ? [sentences] : [sentences.slice(0, start), sentences.slice(start)];
  return parts.flatMap((part) => (part.length === 0 ? [] : [paragraph(part.map(({ text }) => text).join(" "))]));
}
