// Writes rows in the format named on the command line and prints the peak of the process in megabytes. The sheet's rows are those of
// a thousand over and over: what is measured is the writing, and not the plan that rows are made from.
import { renderDocx } from "@rata/renderers/docx/renderDocx";
import { loadPictureMaker } from "@rata/renderers/picture/PictureMaker";
import { renderXlsx } from "@rata/renderers/xlsx/renderXlsx";
import { manyRows, tableOnly } from "./writing.ts";

const [format, count] = process.argv.slice(2);
if (format === "xlsx") {
  const { workbook } = manyRows(1000);
  const { rows } = workbook.table;
  const many = Array.from({ length: Number(count) }, (_, at) => rows[at % rows.length] ?? []);
  renderXlsx(tableOnly({ ...workbook, table: { ...workbook.table, rows: many } }));
} else {
  renderDocx(manyRows(Number(count)).document, await loadPictureMaker());
}
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
