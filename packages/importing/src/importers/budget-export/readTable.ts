import { decideSeparators } from "@rata/domain/number/decideSeparators";
import { allowedRupiahSeparators } from "@rata/domain/number/parseRupiah";
import type { Separators } from "@rata/domain/number/Separators";
import { findMergedCells } from "#table/MergedCells";
import { placeKey } from "#Choices";
import type { ReadColumn } from "#Reading";
import { chooseSeparators } from "#table/chooseSeparators";
import { describeColumns, firstText } from "#table/describeColumns";
import { type OpenTable, openTable } from "#table/openTable";
import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";
import { findMoneyUnit } from "../plan-matrix/headerWords.ts";
import type { BudgetColumn } from "@rata/domain/plan/budget/BudgetColumn";
import type { BudgetChoices } from "./BudgetChoices.ts";
import type { BudgetContext } from "./BudgetReading.ts";
import { type BudgetHeader, findHeader, type HeaderSearch, readHeader } from "./findHeader.ts";
import { type BudgetLayout, toLayout } from "./toLayout.ts";

/** A table of the file with its header understood, ready for its lines to be read. */
export interface BudgetTable extends OpenTable<BudgetHeader> {
  isGrid: boolean;
  layout: BudgetLayout;
  columns: ReadColumn<BudgetColumn>[];
  separators: Separators | null;
  /** "juta" or the like, when amounts stand in another unit than rupiah. */
  moneyUnit: string | null;
}

/** Finds the header of a table and what its columns mean. Null where no header was found, or the table is left out. */
export function readTable(
  source: SourceTable,
  number: number,
  { context, choices }: { context: BudgetContext; choices: BudgetChoices },
): BudgetTable | null {
  const merged = findMergedCells(source);
  const opened = openTable(source, number, choices, (lines, pointed) => seekHeader({ lines, merged }, pointed));
  if (opened === null) return null;
  const { key, header, body, head } = opened;
  const layout = toLayout(header, {
    table: key,
    year: context.year,
    columns: choices.columns ?? {},
    holdsCodes: (place) => holdsCodes(body, place),
  });
  const place = placeKey(key, layout.slots.indexOf("ceiling"));
  const amounts = chooseSeparators(decideAmounts(layout, body), choices, { place, column: "ceiling" });
  const columns = describeColumns(
    { key, table: number, ...layout },
    {
      sampleAt: (at) => cut(firstText(body, ({ cells }) => cleanCell(cells[at] ?? ""))),
      numbersAt: (at) => (layout.slots[at] === "ceiling" ? { ...amounts, sample: cut(amounts.sample) } : null),
    },
  );
  const { isGrid = false } = source;
  return { ...opened, isGrid, layout, columns, separators: amounts.separators, moneyUnit: findUnit(layout, head) };
}

/** A header further down than this is found by pointing at it. */
const DEEPEST_HEADER = 200;
const WIDEST = 200;

function seekHeader({ lines, merged }: Omit<HeaderSearch, "width">, pointed: number | null): BudgetHeader | null {
  const width = lines.slice(0, DEEPEST_HEADER * 2).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const search = { lines, merged, width: Math.min(width, WIDEST) };
  if (pointed !== null) return readHeader(search, pointed);
  for (let at = 0; at < Math.min(lines.length, DEEPEST_HEADER); at += 1) {
    const header = findHeader(search, at);
    if (header !== null) return header;
  }
  return null;
}

/** Whether the first values below a place are all parts of codes. */
function holdsCodes(body: readonly SourceLine[], place: number): boolean {
  const values = body
    .slice(0, 60)
    .map(({ cells }) => (cells[place] ?? "").trim())
    .filter((value) => value !== "");
  return (
    values.length > 0 && values.filter((value) => /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(value)).length * 2 > values.length
  );
}

function decideAmounts({ slots }: BudgetLayout, body: readonly SourceLine[]) {
  const place = slots.indexOf("ceiling");
  // Numbers of the file itself say nothing about how its texts are written.
  const texts = body.flatMap(({ cells, exact }) => (exact?.includes(place) ? [] : [cells[place] ?? ""]));
  return decideSeparators(place === -1 ? [] : texts, allowedRupiahSeparators);
}

function findUnit({ slots, headers }: BudgetLayout, head: readonly SourceLine[]): string | null {
  const own = findMoneyUnit(headers[slots.indexOf("ceiling")] ?? "");
  if (own !== null) return own;
  const said = head.flatMap(({ cells }) => cells).find((cell) => UNIT.test(cell));
  return said === undefined ? null : (UNIT.exec(said)?.[1] ?? null);
}

const UNIT = /\(?\s*dalam\s+(ribuan|jutaan|ribu|juta|mil[iy]ar)\b/iu;

function cut(text: string | null): string | null {
  return text !== null && text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
