/** What every form says around its fields. */
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
