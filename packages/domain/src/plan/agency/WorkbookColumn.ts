import { SCHEDULE_COLUMNS } from "../schedule/ScheduleColumn.ts";

/** The columns of an agency's workbook in their order. `key` names the row and is hidden; `removal` marks a row that is to go. */
export const WORKBOOK_COLUMNS = [
  "key",
  "sector",
  "policy",
  "objective",
  "objectiveIndicator",
  "program",
  "programIndicator",
  "code",
  "activity",
  "activityIndicator",
  "locations",
  "target",
  "unit",
  "targetOwner",
  "ceiling",
  "fundingSources",
  ...SCHEDULE_COLUMNS,
  "removal",
] as const;
export type WorkbookColumn = (typeof WORKBOOK_COLUMNS)[number];
