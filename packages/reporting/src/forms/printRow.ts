import { splitTarget } from "@rata/domain/plan/agency/splitTarget";
import { WORKBOOK_COLUMNS, type WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import { workbookKey } from "@rata/domain/plan/agency/WorkbookRow";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { NO_DETAILS } from "@rata/domain/plan/RowDetails";
import { printSchedule, type ScheduleColumn } from "@rata/domain/plan/schedule/ScheduleColumn";
import { id as schedules } from "@rata/texts/plan/schedule";
import { id as texts } from "@rata/texts/plan/workbook";
import type { TableValue } from "#sheet/Workbook";

/** A row of the plan as a workbook shows it: every value written out, so that rows can be sorted. */
export function printRow(row: PlanRow, codes: readonly { code: string; name: string }[]): TableValue[] {
  const target = row.line?.target ?? null;
  const { number = null, unit = null } = target === null ? {} : splitTarget(target);
  const code = row.path.activity?.code ?? null;
  const name = codes.find((known) => known.code === code)?.name;
  const { no: _no, ...values } = row.values;
  const cells: Readonly<Record<Exclude<WorkbookColumn, ScheduleColumn>, TableValue>> = {
    ...values,
    key: workbookKey(row),
    code: code === null || name === undefined ? code : `${code} ${name}`,
    locations: row.line?.location?.text ?? null,
    target: number,
    unit,
    targetOwner: target?.owner === null || target === null ? null : texts.owners[target.owner],
    ceiling: row.ceiling,
    fundingSources: row.funding?.text ?? null,
    removal: null,
  };
  const schedule = printSchedule(row.details ?? NO_DETAILS, (kind) => schedules.kinds[kind]);
  const printed = new Map<string, TableValue>([...Object.entries(cells), ...schedule]);
  return WORKBOOK_COLUMNS.map((column) => printed.get(column) ?? null);
}
