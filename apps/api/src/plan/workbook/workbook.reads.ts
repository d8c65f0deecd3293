import { Rupiah } from "@rata/domain/number/Rupiah";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import { toPastUpload } from "#upload/toPastUpload";
import { isFree, listOverlaid, listReturns } from "#plan/matrix/past.queries";
import { readPlan } from "#plan/core/readPlan";
import type { Work } from "#Work";
import type { WorkbookItem } from "./workbook.views.ts";

/** The agencies whose rows the person may change, with what came back from each. */
export async function listWorkbooks(work: Work, planId: string): Promise<WorkbookItem[]> {
  const { record, agencies, rows } = await readPlan(work, planId);
  const overlaid = await listOverlaid(work.em, record.id);
  const returns = await listReturns(work.em, record.id);
  return agencies
    .filter(({ id }) => work.scope.reaches({ region: record.region, agency: id }))
    .map(({ id, name, shortName }) => {
      const own = rows.filter((row) => row.agency === id && row.line !== null);
      const last = returns.find(({ agency }) => agency === id);
      return {
        agencyId: id,
        name,
        shortName,
        rows: own.length,
        ceiling: sumOf(own),
        last: last === undefined ? null : toPastUpload(last, isFree(last, overlaid), name),
      };
    });
}

function sumOf(rows: readonly PlanRow[]): WorkbookItem["ceiling"] {
  return Rupiah.nullable().parse(rows.length === 0 ? null : sumCeilings(rows).amount);
}
