import type { Problem } from "@rata/domain/problem/Problem";
import type { SourceLine, SourceTable } from "#table/SourceTable";
import { makeProblem } from "#table/makeProblem";
import { type BpsAnswer, parseBpsAnswer } from "./parseBpsAnswer.ts";
import { findDaerah } from "./columnHeads.ts";

/** The tables of an answer, or why there are none. */
export type BpsReading =
  | { ok: true; table: SourceTable; problems: Problem[] }
  | { ok: false; code: "bps-answer-wrong" | "bps-answer-empty" | "bps-answer-large" };

/**
 * Turns an answer into a long table that is read like any other: BPS codes with their labels beside them, the name of the variable,
 * year, round, daerah, unit and the figure. A key that no combination of the lists makes, or that two make, is no figure's name: it
 * becomes a row without a region and is refused there.
 */
export function toBpsTable(answer: unknown): BpsReading {
  const parsed = parseBpsAnswer(answer);
  if (typeof parsed === "string") return { ok: false, code: parsed };
  if (countCombinations(parsed) > MOST_COMBINATIONS) return { ok: false, code: "bps-answer-large" };
  const names = nameKeys(parsed);
  const lines = parsed.content.map(([key, value], index) => toLine({ key, value, line: index + 2 }, names));
  const odd = parsed.content.filter(([key]) => names.get(key)?.length !== 1);
  return {
    ok: true,
    table: { name: null, lines: [{ line: 1, cells: [...HEADS] }, ...lines] },
    problems: odd.slice(0, 20).map(([key]) => tellKey(key, (names.get(key) ?? []).length)),
  };
}

const HEADS = ["kode_bps", "nama", "indikator", "tahun", "ronde", "daerah", "satuan", "nilai"] as const;
const MOST_COMBINATIONS = 2_000_000;

function countCombinations({ vervar, variables, turvar, tahun, turtahun }: BpsAnswer): number {
  return [vervar, variables, turvar, tahun, turtahun].reduce((all, list) => all * Math.max(1, list.length), 1);
}

interface Combination {
  cells: readonly string[];
  decimals: number;
}

/** Every key that the lists can make with what it stands for: more than one combination where digits can be parted in two ways. */
function nameKeys({ vervar, variables, turvar, tahun, turtahun }: BpsAnswer): Map<string, Combination[]> {
  const names = new Map<string, Combination[]>();
  for (const place of vervar)
    for (const variable of variables)
      for (const group of orNone(turvar))
        for (const year of tahun)
          for (const round of orNone(turtahun)) {
            const key = [place.val, variable.val, group.val, year.val, round.val].join("");
            const combination = {
              cells: [place.val, place.label, ...sayVariable(variable.label, group.label), year.label, round.label],
              decimals: variable.decimals,
            };
            const [code = "", name = "", indicator = "", daerah = "", period = "", turn = ""] = combination.cells;
            const cells = [code, name, indicator, period, turn, daerah, variable.unit];
            const held = names.get(key);
            if (held === undefined) names.set(key, [{ ...combination, cells }]);
            else held.push({ ...combination, cells });
          }
  return names;
}

/** Towns and villages are the daerah of a figure; any other group ("Makanan") is a part of its name. */
function sayVariable(label: string, group: string): [string, string] {
  if (/^(?:tidak ada|none|-|)$/iu.test(group.trim())) return [label, ""];
  return findDaerah(group) === null ? [`${label} ${group}`, ""] : [label, group];
}

function orNone(list: BpsAnswer["turvar"]): BpsAnswer["turvar"] {
  return list.length === 0 ? [{ val: "0", label: "" }] : list;
}

function toLine(
  { key, value, line }: { key: string; value: unknown; line: number },
  names: ReadonlyMap<string, readonly Combination[]>,
): SourceLine {
  const found = names.get(key) ?? [];
  const [only] = found;
  const figure = sayValue(value, only?.decimals ?? 0);
  if (only === undefined || found.length > 1) return { line, cells: ["", `kunci ${key}`, "", "", "", "", "", figure] };
  const isNumber = typeof value === "number";
  return { line, cells: [...only.cells, figure], ...(isNumber ? { exact: [7] } : {}) };
}

/** A number with the decimals that the variable is published with: 4,7 of a variable of two decimals was printed 4,70. */
function sayValue(value: unknown, decimals: number): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const [whole = "", fraction = ""] = String(value).split(".");
  if (!/^-?\d+$/u.test(whole) || !/^\d*$/u.test(fraction)) return String(value);
  const padded = fraction.padEnd(Math.min(decimals, 9), "0");
  return padded === "" ? whole : `${whole},${padded}`;
}

function tellKey(key: string, count: number): Problem {
  return makeProblem(count === 0 ? "bps-key-unknown" : "bps-key-ambiguous", "notice", { value: key });
}
