/** What `rata check` says around its findings. */
export const id = {
  counts: (must: number, should: number, look: number) =>
    `${must} harus diperbaiki, ${should} sebaiknya diperbaiki, ${look} mohon dicek.`,
  nothing: "Tidak ada catatan.",
  plan: "seluruh rencana",
  fix: "Saran",
  refused: (count: number) => `${count} baris ditolak saat dibaca dan belum ditelaah; lihat: rata matrix.`,
};
