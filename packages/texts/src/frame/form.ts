/** What every form says: why a field can't be taken, by the code of the rule, and what surrounds the fields. */
export const id = {
  save: "Simpan",
  cancel: "Batal",
  summary: (count: number) => `${count} isian perlu diperbaiki`,
  unsaved: "Isian Anda belum tersimpan.",
  discard: "Buang isian",
  keep: "Lanjutkan mengisi",
  other: "Isian ini belum dapat diterima.",
};

export const en = {
  save: "Save",
  cancel: "Cancel",
  summary: (count: number) => `${count} fields need another look`,
  unsaved: "What you wrote is not saved.",
  discard: "Discard it",
  keep: "Go on writing",
  other: "This can't be taken yet.",
} satisfies typeof id;

const FAULTS = {
  id: {
    empty: "Isian ini harus diisi.",
    "too-long": "Isian ini terlalu panjang.",
    "not-a-day": "Pilih tanggalnya.",
    "not-an-address": "Tulis alamat surel yang lengkap.",
    "reason-too-short": "Tulis alasan sedikitnya 10 huruf.",
    "ends-before-it-starts": "Hari terakhir tidak boleh mendahului hari pertama.",
    "not-a-year": "Tulis tahun dengan empat angka, misalnya 2026.",
  },
  en: {
    empty: "This can't be left empty.",
    "too-long": "This is too long.",
    "not-a-day": "Choose the day.",
    "not-an-address": "Write a complete email address.",
    "reason-too-short": "Write a reason of at least 10 characters.",
    "ends-before-it-starts": "The last day must not come before the first.",
    "not-a-year": "Write the year in four digits, for example 2026.",
  },
} as const satisfies Record<"id" | "en", Record<string, string>>;

/** The sentence for the code of a broken rule; null where only its form can say it. */
export function sayFault(code: string, language: "id" | "en"): string | null {
  return Object.entries(FAULTS[language]).find(([known]) => known === code)?.[1] ?? null;
}
