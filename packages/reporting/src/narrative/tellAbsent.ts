import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { withinSentence } from "./figureWords.ts";
import { joinWords } from "./joinWords.ts";
import type { ToldSentence } from "./Told.ts";

/** Which of some indicators the region has no figure of, in one sentence; null where it has one of each. */
export function tellAbsent(analysed: readonly AnalysedIndicator[]): ToldSentence | null {
  const missing = analysed.filter(({ changes }) => changes === null);
  if (missing.length === 0) return null;
  const listed = joinWords(missing.map(({ indicator }) => withinSentence(indicator.names.id)));
  return { kind: "gap", text: `Belum ada nilai daerah ini untuk ${listed}.`, subjects: [], rule: null };
}
