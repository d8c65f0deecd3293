import { formatCount } from "@rata/domain/number/formatNumber";
import { cell, countCell, headedTable, heading, plain } from "#document/blocks";
import type { Content } from "#document/Document";
import { ABSENCE_SIGNS, CONFIDENCE_SIGNS, MARK_SIGNS } from "#indicator/signs";
import type { AnalysedFigures } from "./analyseFigures.ts";
import { composeRules } from "./composeRules.ts";
import type { FigureFacts } from "./FigureFacts.ts";

/** Where the figures stand printed and how many of each, what the signs beside them mean, and by what rules it was concluded. */
export function composeSources(analysed: AnalysedFigures, { observations }: FigureFacts): Content[] {
  if (observations.length === 0) return [];
  const bySource = Map.groupBy(observations, ({ source }) => source.document);
  const sources = [...bySource].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    heading(1, "Sumber dan tanda"),
    headedTable({
      caption: `Dokumen sumber (${formatCount(sources.length)})`,
      heads: ["No", "Dokumen", "Jumlah angka"],
      widths: [1.2, 10, 3],
      rows: sources.map(([document, all], at) => [countCell(at + 1), cell(document), countCell(all.length)]),
    }),
    heading(2, "Tanda"),
    { kind: "list", marker: "bullet", items: listSigns().map((words) => [plain(words)]) },
    ...composeRules(analysed, 2),
  ];
}

function listSigns(): string[] {
  const signs = [
    ...Object.values(ABSENCE_SIGNS),
    ...Object.values(MARK_SIGNS),
    ...Object.values(CONFIDENCE_SIGNS).filter((sign) => sign !== null),
  ];
  return signs.map(([sign, meaning]) => `${sign} berarti ${meaning}`);
}
