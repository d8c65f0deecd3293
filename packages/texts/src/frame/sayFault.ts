import type { Language } from "#Language";

/** The sentence for the code of a broken rule; null where only its form can say it. */
export function sayFault(code: string, language: Language): string | null {
  return Object.entries(FAULTS[language]).find(([known]) => known === code)?.[1] ?? null;
}

const FAULTS = {
  id: {
    empty: "Isian ini harus diisi.",
    "too-long": "Isian ini terlalu panjang.",
    // A field for a day gives a whole day or nothing.
    "not-a-day": "Isian ini harus diisi.",
    "not-an-address": "Tulis alamat surel yang lengkap.",
    "reason-too-short": "Tulis alasan sedikitnya 10 huruf.",
    "ends-before-it-starts": "Hari terakhir tidak boleh mendahului hari pertama.",
    "not-a-year": "Tulis tahun dengan empat angka, misalnya 2026.",
  },
  en: {
    empty: "This can't be left empty.",
    "too-long": "This is too long.",
    "not-a-day": "This can't be left empty.",
    "not-an-address": "Write a complete email address.",
    "reason-too-short": "Write a reason of at least 10 characters.",
    "ends-before-it-starts": "The last day must not come before the first.",
    "not-a-year": "Write the year in four digits, for example 2026.",
  },
} as const satisfies Record<Language, Record<string, string>>;
