/** What `rata check` says around its findings. */
export const id = {
  counts: (must: number, should: number, look: number) =>
    `${must} harus diperbaiki, ${should} sebaiknya diperbaiki, ${look} mohon dicek.`,
  nothing: "Tidak ada catatan.",
  plan: "seluruh rencana",
  fix: "Saran",
  refused: (count: number) => `${count} baris ditolak saat dibaca dan belum ditelaah; lihat: rata matrix.`,
};

export const en = {
  counts: (must: number, should: number, look: number) =>
    `${must} must be mended, ${should} should be, ${look} to look at.`,
  nothing: "No notes.",
  plan: "the whole plan",
  fix: "Suggestion",
  refused: (count: number) => `${count} rows were refused while reading and not reviewed; see: rata matrix.`,
} satisfies typeof id;
