/** A code of the nomenclature with its name. `confidence` as in the glossary of sources: B is one source, so never printed as certain. */
export interface ProgramCodeEntry {
  code: string;
  name: string;
  confidence: "A" | "B" | "C";
}

/** Where the entries come from. The full annexes were not at hand: a plan's code outside this list is not wrong, only unchecked. */
export const PROGRAM_CODE_SOURCE = "Permendagri 90/2019, Kepmendagri 050-5889/2021 dan perubahannya";

/** Programmes and activities that poverty plans name most. Level 1 in the fourth place is provincial, 2 is kabupaten/kota. */
export const PROGRAM_CODES: readonly ProgramCodeEntry[] = [
  { code: "1.02.02", name: "Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", confidence: "B" },
  {
    code: "1.02.02.1.02",
    name: "Penyediaan Layanan Kesehatan untuk UKP Rujukan, UKM dan UKM Rujukan Tingkat Daerah Provinsi",
    confidence: "B",
  },
  { code: "1.04.02", name: "Pengembangan Perumahan", confidence: "B" },
  { code: "1.06.03.1.01", name: "Pemulangan Warga Negara Migran Korban Tindak Kekerasan", confidence: "B" },
  { code: "1.06.04.1.01", name: "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar", confidence: "B" },
  { code: "1.06.04.1.02", name: "Rehabilitasi Sosial Dasar Anak Terlantar", confidence: "B" },
  { code: "1.06.04.1.03", name: "Rehabilitasi Sosial Dasar Lanjut Usia Terlantar", confidence: "B" },
  { code: "1.06.05", name: "Perlindungan dan Jaminan Sosial", confidence: "B" },
  { code: "1.06.05.2.02", name: "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", confidence: "B" },
  { code: "1.06.06", name: "Penanganan Bencana", confidence: "B" },
  { code: "1.06.07", name: "Pengelolaan Taman Makam Pahlawan", confidence: "B" },
  { code: "2.13.04", name: "Administrasi Pemerintahan Desa", confidence: "C" },
  {
    code: "2.13.05",
    name: "Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat",
    confidence: "C",
  },
  { code: "3.25.03", name: "Pengelolaan Perikanan Tangkap", confidence: "B" },
  { code: "3.25.04", name: "Pengelolaan Perikanan Budidaya", confidence: "B" },
  { code: "3.25.06", name: "Pengolahan dan Pemasaran Hasil Perikanan", confidence: "B" },
];
