import { WORKBOOK_COLUMNS } from "@rata/domain/plan/agency/WorkbookColumn";
import { id as texts } from "@rata/texts/plan/workbook";
import { cell } from "#document/blocks";
import type { PageRow, PageSheet } from "#sheet/Workbook";
import type { AgencyWorkbookFacts } from "./AgencyWorkbookFacts.ts";

/** The sheet that tells how to fill the workbook in: steps, what the secretariat asks for, what each column means. */
export function composeGuide({ plan, agency, guidance }: AgencyWorkbookFacts, page: PageSheet["page"]): PageSheet {
  const general = (guidance.general ?? "").split("\n").filter((words) => words.trim() !== "");
  return {
    kind: "page",
    name: texts.sheets.guide,
    page,
    density: "normal",
    columns: [60, 200],
    headRows: 0,
    frozenColumns: 0,
    rows: [
      wide("heading", texts.title(agency.name, plan.year)),
      wide("heading", texts.guide.title),
      ...texts.guide.steps.map((step, at) => wide("words", `${at + 1}. ${step}`)),
      ...(general.length === 0 ? [] : [wide("words", ""), wide("heading", texts.guide.ofYear(plan.year))]),
      ...general.map((words) => wide("words", words)),
      wide("words", ""),
      wide("heading", texts.guide.columns),
      ...WORKBOOK_COLUMNS.flatMap((column): PageRow[] => {
        const advice = [texts.advice[column], guidance.columns.get(column)].filter((words) => words !== undefined);
        return advice.length === 0
          ? []
          : [{ role: "normal", cells: [cell(texts.heads[column]), cell(advice.join(" "))] }];
      }),
    ],
  };
}

function wide(role: PageRow["role"], text: string): PageRow {
  return { role, cells: [cell(text, { colSpan: 2 })] };
}
