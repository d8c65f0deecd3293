/** A figure of every regency of a province, some without one, some from one source alone; tiles about as the islands lie. */
export const TIMOR = [
  ["53.01", "Kupang", "KPG", 5, 7, 22.81],
  ["53.02", "Timor Tengah Selatan", "TTS", 5, 8, 26.64],
  ["53.03", "Timor Tengah Utara", "TTU", 4, 8, 22.34],
  ["53.04", "Belu", "BELU", 4, 9, 15.68],
  ["53.05", "Alor", "ALOR", 2, 10, 21.06],
  ["53.06", "Flores Timur", "FLTM", 1, 6, 12.64],
  ["53.07", "Sikka", "SKKA", 1, 5, 13.35],
  ["53.08", "Ende", "ENDE", 1, 4, 23.86],
  ["53.09", "Ngada", "NGDA", 1, 3, 12.51],
  ["53.10", "Manggarai", "MGRI", 1, 1, 20.34],
  ["53.11", "Sumba Timur", "SBTM", 4, 3, 29.68],
  ["53.12", "Sumba Barat", "SBBR", 4, 1, 28.39],
  ["53.13", "Lembata", "LMBT", 1, 7, 26.21],
  ["53.14", "Rote Ndao", "RTND", 6, 6, 28.08],
  ["53.15", "Manggarai Barat", "MGBR", 1, 0, 17.92],
  ["53.16", "Nagekeo", "NGKO", 2, 3, 12.91],
  ["53.17", "Sumba Tengah", "SBTG", 4, 2, 34.27],
  ["53.18", "Sumba Barat Daya", "SBBD", 4, 0, 28],
  ["53.19", "Manggarai Timur", "MGTM", 1, 2, 26.5],
  ["53.20", "Sabu Raijua", "SBRJ", 6, 4, null],
  ["53.21", "Malaka", "MLKA", 5, 9, 16.04],
  ["53.71", "Kota Kupang", "KOTA", 5, 6, 9.17],
].map(([code, label, short, row, column, value], at) => toRegion([code, label, short], [row, column], { value, at }));

type Raw = string | number | null | undefined;

function toRegion(names: readonly Raw[], place: readonly Raw[], { value, at }: { value: Raw; at: number }) {
  const figure = typeof value === "number" ? value : null;
  const [code, label, short] = names.map(String);
  const [row, column] = place.map(Number);
  return {
    code: code ?? "",
    label: label ?? "",
    short: short ?? "",
    row: row ?? 0,
    column: column ?? 0,
    value: figure,
    text: figure === null ? "belum dipublikasikan" : `${figure.toFixed(2).replace(".", ",")} persen`,
    isUnsure: at === 4 || at === 16,
  };
}
