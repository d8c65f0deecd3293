import { ACCOUNT_COLUMNS, type AccountColumn } from "@rata/domain/account/AccountProblem";
import { ACCOUNT_HEADS } from "@rata/texts/settings/accountHeads";
import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";

/** Where each column stands in the lines under a header. */
export interface FoundColumns {
  places: ReadonlyMap<AccountColumn, number>;
  lines: readonly SourceLine[];
}

const NEEDED: readonly AccountColumn[] = ["name", "email", "role"];

/** The first table whose first filled line names the columns that no list can do without; null when there is none. */
export function findColumns(tables: readonly SourceTable[]): FoundColumns | null {
  for (const { lines } of tables) {
    const filled = lines.filter(({ cells }) => cells.some((cell) => cleanCell(cell) !== ""));
    const [head, ...rows] = filled;
    const places = head === undefined ? new Map<AccountColumn, number>() : readHead(head);
    if (NEEDED.every((column) => places.has(column))) return { places, lines: rows };
  }
  return null;
}

function readHead({ cells }: SourceLine): Map<AccountColumn, number> {
  const places = new Map<AccountColumn, number>();
  for (const [place, cell] of cells.entries()) {
    const words = toWords(cell);
    const column = ACCOUNT_COLUMNS.find((each) => ACCOUNT_HEADS[each].includes(words));
    if (column !== undefined && !places.has(column)) places.set(column, place);
  }
  return places;
}

/** Lower case, single blanks, without the marks around it. */
export function toWords(text: string): string {
  return cleanCell(text.normalize("NFKC"))
    .toLowerCase()
    .replaceAll(/[.*:]+$/gu, "")
    .trim();
}
