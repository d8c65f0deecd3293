import type { BudgetColumn } from "@rata/domain/plan/budget/BudgetColumn";
import { placeKey, type TableKey } from "#Choices";
import type { BudgetChoices } from "./BudgetChoices.ts";
import type { BudgetHeader } from "./findHeader.ts";
import { isPartOfMoney, yearsIn } from "./headerMeaning.ts";

/** What each place of a table holds. `money` names the places that could be the ceiling where more than one could and none was chosen. */
export interface BudgetLayout {
  slots: readonly BudgetColumn[];
  headers: readonly string[];
  money: readonly number[];
}

interface LayoutChoice {
  table: TableKey;
  year: number;
  columns: NonNullable<BudgetChoices["columns"]>;
  /** Whether the values below a place look like the part of a code. */
  holdsCodes: (place: number) => boolean;
}

/** Gives each place its meaning: as a person chose, else as the words say. Of several amounts none is taken on a guess. */
export function toLayout(header: BudgetHeader, choice: LayoutChoice): BudgetLayout {
  const chosen = header.own.map((_, place) => choice.columns[placeKey(choice.table, place)]);
  const meanings = withCodes(header.meanings);
  const named = meanings.map((meaning, place) => meaning ?? findUnnamed({ ...header, meanings }, choice, place));
  const money = chosen.includes("ceiling") ? [] : findMoney(header, named, chosen, choice.year);
  const [ceiling] = money.length === 1 ? money : [];
  const taken = new Set<BudgetColumn>(
    chosen.filter((column) => column !== undefined && ONCE.has(column)).flatMap((c) => c ?? []),
  );
  const slots = named.map((meaning, place): BudgetColumn => {
    const own = chosen[place];
    if (own !== undefined) return own;
    if (meaning === "ceiling") return place === ceiling ? "ceiling" : "extra";
    if (!ONCE.has(meaning)) return meaning;
    if (taken.has(meaning)) return "extra";
    taken.add(meaning);
    return meaning;
  });
  return { slots, headers: header.whole, money: money.length > 1 ? money : [] };
}

const ONCE: ReadonlySet<BudgetColumn> = new Set(["target", "unit", "sources", "ceiling", "organisation", "account"]);

/** Where no other column is a code's, "Kode Rekening" is what officials call the code of a programme. */
function withCodes(meanings: BudgetHeader["meanings"]): BudgetHeader["meanings"] {
  if (meanings.includes("code")) return meanings;
  return meanings.map((meaning) => (meaning === "account" ? "code" : meaning));
}

/** A blank header at the right of a code's is a further part of the code, when parts of codes stand below it. */
function findUnnamed({ own, meanings }: BudgetHeader, { holdsCodes }: LayoutChoice, place: number): BudgetColumn {
  if (own[place] !== "") return "extra";
  let left = place - 1;
  while (left > 0 && own[left] === "" && holdsCodes(left)) left -= 1;
  return meanings[left] === "code" && holdsCodes(place) ? "code" : "extra";
}

/** The places that could hold the ceiling: a column of the whole before its parts, the plan's own year before others. */
function findMoney(
  header: BudgetHeader,
  named: readonly BudgetColumn[],
  chosen: readonly (BudgetColumn | undefined)[],
  year: number,
): number[] {
  const all = named.flatMap((meaning, place) => (meaning === "ceiling" && chosen[place] === undefined ? [place] : []));
  const textOf = (place: number) => header.whole[place] ?? "";
  const whole = all.filter((place) => !isPartOfMoney(textOf(place)));
  const left = whole.length === 0 ? all : whole;
  const ofYear = left.filter((place) => yearsIn(textOf(place)).includes(year));
  return left.length > 1 && ofYear.length === 1 ? ofYear : left;
}
