import type { CellChange } from "@rata/domain/plan/version/PlanComparison";
import type { Beneficiary } from "@rata/domain/plan/Beneficiary";
import type { Language } from "#Language";
import { sayBeneficiary } from "#priority/sayBeneficiary";
import * as schedule from "#plan/schedule";
import * as texts from "./words.ts";

interface Saying {
  language: Language;
  /** What agencies and priorities are called, by id. */
  names: Readonly<Record<string, string>>;
  formatCount: (count: number) => string;
  /** Reads a stored count of beneficiaries; null for what is none. */
  readBeneficiary: (value: unknown) => Beneficiary | null;
}

/** A cell before and after in words, null where it held nothing. What differs though the words are the same was read in another way. */
export function sayCell(
  { field, before, after }: CellChange,
  saying: Saying,
): { before: string | null; after: string | null } {
  const sides = { before: saySide(field, before, saying), after: saySide(field, after, saying) };
  if (sides.after === null || sides.after !== sides.before) return sides;
  return { ...sides, after: texts[saying.language].reread(sides.after) };
}

function saySide(field: CellChange["field"], value: CellChange["before"], saying: Saying): string | null {
  if (value === null) return null;
  const words = texts[saying.language];
  if (typeof value === "number") return saying.formatCount(value);
  if (typeof value === "string") return new Map(Object.entries(wordsOf(field, saying))).get(value) ?? value;
  if (field === "restated") return words.printing;
  if (Array.isArray(value)) {
    const heads = headsOf(field, saying.language);
    return value.flatMap((item, at) => (item === null ? [] : sayItem(item, heads[at], saying))).join("; ");
  }
  const [text, owner] = typeof value === "object" ? ["text", "owner"].map((key) => Reflect.get(value, key)) : [];
  if (typeof text !== "string") return null;
  const measured = typeof owner === "string" ? new Map(Object.entries(words.owners)).get(owner) : undefined;
  return measured === undefined ? text : `${text} (${measured})`;
}

/** The names of the places of a list whose places mean something. */
function headsOf(field: CellChange["field"], language: Language): readonly string[] {
  const [, ...heads] = Object.values(schedule[language].heads);
  if (field === "quarterTargets") return heads.slice(0, 4);
  return field === "cashPlan" ? heads.slice(4) : [];
}

/** One of a list: a priority by its name, a goal by its number, a count of beneficiaries in words, a quarter or month. */
function sayItem(item: CellChange["before"], head: string | undefined, saying: Saying): string {
  if (head !== undefined) return `${head}: ${saySide("text", item, saying) ?? ""}`;
  if (typeof item === "string") return new Map(Object.entries(saying.names)).get(item) ?? item;
  const read = saying.readBeneficiary(item);
  return read === null ? "" : sayBeneficiary(read, saying);
}

function wordsOf(field: CellChange["field"], { language, names }: Saying): Readonly<Record<string, string>> {
  const { groups, strategies } = texts[language];
  if (field === "agency") return names;
  if (field === "group") return groups;
  if (field === "strategy") return strategies;
  return field === "accumulation" ? schedule[language].kinds : {};
}
