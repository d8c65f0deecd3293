import type { MadeReport, ReportSource } from "../Report.ts";
import { compose } from "./compose.ts";
import { composeWorkbook } from "./composeWorkbook.ts";
import { findFacts } from "./findFacts.ts";

/** The plan matrix as document and workbook. */
export function makePlanMatrix(source: ReportSource): MadeReport {
  const facts = findFacts(source);
  const document = compose(facts);
  return { document, workbook: composeWorkbook(facts, document) };
}
