import { firstWord } from "#text/textKey";

/** Whether an indicator begins like something to do: with the noun of an action, or a verb such as "Meningkatkan". */
export function isWordedAsActivity(text: string): boolean {
  const first = firstWord(text);
  return ACTIONS.has(first) || /^(?:me|mem|men|meng|meny)\p{L}{3,}kan$/u.test(first);
}

/** "Peningkatan" and "Penurunan" are left out: they may be measured as a change. */
const ACTIONS: ReadonlySet<string> = new Set(
  (
    "advokasi bimbingan evaluasi fasilitasi honor honorarium koordinasi mentoring monitoring operasional pelaksanaan pelatihan " +
    "pelayanan pemantauan pembangunan pembayaran pembentukan pemberdayaan pemberian pembinaan pemeliharaan pemulangan " +
    "penanganan pendampingan pengadaan pengawasan pengelolaan penyaluran penyediaan penyelenggaraan penyuluhan penyusunan " +
    "rapat rehabilitasi sosialisasi supervisi workshop"
  ).split(" "),
);
