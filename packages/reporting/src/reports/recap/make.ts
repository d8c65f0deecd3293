import type { ReportMaker } from "../Report.ts";
import { composeRecap } from "./compose.ts";
import { composeRecapWorkbook } from "./composeWorkbook.ts";
import type { RecapKey } from "./facts.ts";
import { findRecapFacts } from "./findFacts.ts";

/** The maker of one kind of recap. */
export function makeRecap(report: RecapKey): ReportMaker {
  return (source) => {
    const facts = findRecapFacts(report, source);
    const document = composeRecap(facts);
    return { document, workbook: composeRecapWorkbook(facts, document) };
  };
}
