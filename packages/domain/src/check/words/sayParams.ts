import { formatCount, formatRupiah } from "#number/formatNumber";
import { toRupiah } from "#number/Rupiah";
import type { Level } from "#plan/Level";
import type { PlanRow } from "#plan/matrix/planRows";
import type { Column } from "#plan/Column";
import type { Hit, Params, Words } from "../Rule.ts";

/** A hit on a cell of a row, with the words that say where it is: the deepest part of the plan that the row names. */
export function hitAt(row: PlanRow, column: Column | null, params: Params = {}): Hit {
  return { row, column, params: { level: row.node.level, name: row.node.text ?? "", ...params } };
}

/** A hit on the plan as a whole. */
export function hitPlan(params: Params = {}): Hit {
  return { row: null, column: null, params };
}

/** “Kegiatan “…””: what the hit is about, as the beginning of a sentence. */
export function where(params: Params): Words {
  const level = Object.hasOwn(LEVEL_WORDS, String(params["level"])) ? String(params["level"]) : "activity";
  const words = Object.entries(LEVEL_WORDS).find(([key]) => key === level)?.[1] ?? LEVEL_WORDS.activity;
  const name = quoted(params, "name");
  return name === "“”"
    ? { id: `${words.id} tanpa nama`, en: `An unnamed ${words.en.toLowerCase()}` }
    : { id: `${words.id} ${name}`, en: `${words.en} ${name}` };
}

/** A text of the plan in quotation marks, shortened so that a message stays one sentence. */
export function quoted(params: Params, key: string): string {
  const text = String(params[key] ?? "").trim();
  const letters = Array.from(text);
  return letters.length > LONGEST ? `“${letters.slice(0, LONGEST).join("").trimEnd()}…”` : `“${text}”`;
}

/** An amount of rupiah. */
export function rupiah(params: Params, key: string): string {
  const value = params[key];
  return typeof value === "number" ? formatRupiah(toRupiah(value)) : String(value ?? "");
}

/** A number with dots between thousands, or the words as they are. */
export function plain(params: Params, key: string): string {
  const value = params[key];
  return typeof value === "number" && Number.isSafeInteger(value) ? formatCount(value) : String(value ?? "");
}

const LONGEST = 90;

const LEVEL_WORDS = {
  sector: { id: "Sektor", en: "Sector" },
  policy: { id: "Kebijakan", en: "Policy" },
  objective: { id: "Sasaran", en: "Objective" },
  program: { id: "Program", en: "Programme" },
  activity: { id: "Kegiatan", en: "Activity" },
} as const satisfies Record<Level, Words>;
