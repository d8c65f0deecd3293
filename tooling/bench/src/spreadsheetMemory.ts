// Makes and reads a workbook of ten thousand rows once and prints the peak of the process in megabytes.
import { readTables } from "@rata/readers/readTables";
import { manyRowsWorkbook } from "./spreadsheetReading.ts";

if (!readTables(manyRowsWorkbook("shared"), "rencana.xlsx").ok) throw new Error("the workbook is not read");
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
