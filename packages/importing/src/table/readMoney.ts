import { parseRupiah } from "@rata/domain/number/parseRupiah";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { Separators } from "@rata/domain/number/Separators";
import type { Problem, ProblemKind } from "@rata/domain/problem/Problem";

interface MoneyCell {
  text: string;
  /** Whether the cell was a number in the file: its comma is a decimal comma beyond question. */
  isExact: boolean;
  separators: Separators | null;
  /** "juta" or the like, when amounts stand in another unit than rupiah: they stay unread until someone decides. */
  moneyUnit: string | null;
}

interface Remark {
  code: string;
  kind: ProblemKind;
  params: Problem["params"];
}

/** The amount of a cell, and what is to be told of it. What can't be read stays unread: never guessed, never nothing. */
export interface MoneyReading {
  amount: Rupiah | null;
  isUnread: boolean;
  remark: Remark | null;
}

export function readMoney({ text, isExact, separators, moneyUnit }: MoneyCell): MoneyReading {
  if (text === "") return { amount: null, isUnread: false, remark: null };
  if (moneyUnit !== null) return unread("ceiling-unit", { unit: moneyUnit });
  const reading = parseRupiah(text, isExact ? "decimal-comma" : separators);
  if (reading.ok) {
    const remark = reading.mended === null ? null : mended(text, reading.mended);
    return { amount: reading.value, isUnread: false, remark };
  }
  if (reading.reason === "absent") return { amount: null, isUnread: false, remark: ABSENCE };
  return unread(isExact && reading.reason === "undecidable" ? "ceiling-fraction" : `ceiling-${reading.reason}`, {});
}

const ABSENCE: Remark = { code: "absence-sign", kind: "notice", params: {} };

function mended(before: string, after: string): Remark {
  return { code: "ceiling-mended", kind: "repaired", params: { before, after } };
}

function unread(code: string, params: Problem["params"]): MoneyReading {
  return { amount: null, isUnread: true, remark: { code, kind: "question", params } };
}
