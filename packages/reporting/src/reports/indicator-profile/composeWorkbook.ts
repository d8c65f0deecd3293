import type { Document } from "#document/Document";
import { toPage } from "#sheet/tableToSheet";
import { toSheets } from "#sheet/toSheets";
import type { Workbook } from "#sheet/Workbook";
import { listFigures } from "../figures/listFigures.ts";
import type { IndicatorProfileFacts } from "./facts.ts";

/** The workbook of a profile: its pages, and every figure to filter and to sum. */
export function composeProfileWorkbook({ figures }: IndicatorProfileFacts, document: Document): Workbook {
  const [section] = document.sections;
  const { head, foot, mark } = section ?? { head: document.title, foot: "", mark: null };
  const table = listFigures(figures, toPage({ size: "F4", orientation: "landscape", head, foot, mark }));
  return {
    title: document.title,
    factsDigest: document.factsDigest,
    sheets: [...toSheets(document), table],
    table,
  };
}
