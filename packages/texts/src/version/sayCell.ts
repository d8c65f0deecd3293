import type { CellChange } from "@rata/domain/plan/version/PlanComparison";
import type { Beneficiary } from "@rata/domain/plan/Beneficiary";
import type { Language } from "#Language";
import { sayBeneficiary } from "#priority/sayBeneficiary";
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
  if (Array.isArray(value)) return value.map((item) => sayItem(item, saying)).join("; ");
  const [text, owner] = typeof value === "object" ? ["text", "owner"].map((key) => Reflect.get(value, key)) : [];
  if (typeof text !== "string") return null;
  const measured = typeof owner === "string" ? new Map(Object.entries(words.owners)).get(owner) : undefined;
  return measured === undefined ? text : `${text} (${measured})`;
}

/** One of a list: a priority by its name, a goal by its number, a count of beneficiaries in words. */
function sayItem(item: CellChange["before"], saying: Saying): string {
  if (typeof item === "string") return new Map(Object.entries(saying.names)).get(item) ?? item;
  const read = saying.readBeneficiary(item);
  return read === null ? "" : sayBeneficiary(read, saying);
}

function wordsOf(field: CellChange["field"], { language, names }: Saying): Readonly<Record<string, string>> {
  const { groups, strategies } = texts[language];
  if (field === "agency") return names;
  if (field === "group") return groups;
  return field === "strategy" ? strategies : {};
}
