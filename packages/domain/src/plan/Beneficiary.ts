import * as z from "zod";

/** Groups that plans name most; any other is written in words. */
export const BENEFICIARY_GROUPS = [
  "poor-family",
  "extreme-poor-family",
  "pregnant-woman",
  "toddler",
  "pupil",
  "elderly",
  "disabled-person",
  "farmer",
  "fisher",
  "small-enterprise",
  "village",
] as const;
export const BeneficiaryGroup = z.enum(BENEFICIARY_GROUPS);
export type BeneficiaryGroup = z.infer<typeof BeneficiaryGroup>;

export const BENEFICIARY_UNITS = ["person", "family", "household", "group", "village", "institution", "unit"] as const;
export const BeneficiaryUnit = z.enum(BENEFICIARY_UNITS);
export type BeneficiaryUnit = z.infer<typeof BeneficiaryUnit>;

/** The list that beneficiaries are taken from. */
export const LIST_SOURCES = ["DTSEN", "P3KE", "DTKS", "other"] as const;
export const ListSource = z.enum(LIST_SOURCES);
export type ListSource = z.infer<typeof ListSource>;

/**
 * Whether words hold a number of sixteen digits, also one written with blanks, dots or hyphens: a NIK. No list of persons is kept
 * here, so that such words are refused wherever beneficiaries are described.
 */
export function holdsPersonNumber(text: string): boolean {
  const spaced = text.normalize("NFKC").replaceAll(/(?<=\d)[\s.,\-–/_'’\u200b]{1,3}(?=\d)/gu, "");
  return /\d{16}/u.test(spaced);
}

const PlainWords = z
  .string()
  .trim()
  .min(1, "empty")
  .max(120, "too-long")
  .refine((text) => !holdsPersonNumber(text), "person-number");

/** Of which year, or year and month, a list is. */
const Vintage = z.string().regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/u, "not-a-vintage");

const Desil = z.int().min(1, "not-a-desil").max(10, "not-a-desil");

/**
 * Whom an activity reaches, as a count: how many of which group, of which desil, by which list. Never a person: neither name nor NIK.
 * `words` are the group's own words where the short list has none.
 */
export const Beneficiary = z
  .object({
    group: BeneficiaryGroup.nullable(),
    words: PlainWords.nullable(),
    count: z.int().min(0).max(999_999_999, "too-large").nullable(),
    unit: BeneficiaryUnit,
    desil: z.object({ from: Desil, to: Desil }).nullable(),
    list: z.object({ source: ListSource, words: PlainWords.nullable(), vintage: Vintage.nullable() }).nullable(),
  })
  .refine(({ group, words }) => group !== null || words !== null, { path: ["group"], error: "group-missing" })
  .refine(({ desil }) => desil === null || desil.from <= desil.to, { path: ["desil"], error: "desil-reversed" });
export type Beneficiary = z.infer<typeof Beneficiary>;

/** A stored value as a count of beneficiaries; null for what is none. */
export function readBeneficiary(value: unknown): Beneficiary | null {
  const read = Beneficiary.safeParse(value);
  return read.success ? read.data : null;
}
