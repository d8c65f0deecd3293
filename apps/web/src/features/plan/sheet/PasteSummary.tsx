import * as texts from "@rata/texts/plan/sheet";
import { useTexts } from "#lib/language.tsx";
import type { CellMark } from "./CellMark.ts";
import type { PasteReport } from "./useSheetNews.ts";

/** What a paste did, and how much of it had no place. */
export function PasteSummary({ report, troubles }: { report: PasteReport; troubles: readonly CellMark[] }) {
  const words = useTexts(texts).paste;
  const ofIt = troubles.filter(({ edit }) => report.edits.includes(edit)).length;
  const refused = ofIt + report.refused.length;
  return (
    <div>
      <p>{words.done(report.cells - ofIt)}</p>
      {refused > 0 && <p>{words.refused(refused)}</p>}
      {report.lines > 0 && <p>{words.noPlace(report.lines)}</p>}
      {report.columns > 0 && <p>{words.noColumn(report.columns)}</p>}
    </div>
  );
}
