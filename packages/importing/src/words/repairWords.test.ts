import fc from "fast-check";
import { expect, test } from "vitest";
import { NTT } from "../testing/context.ts";
import { repairWords } from "./repairWords.ts";

const repair = (text: string) => repairWords(text, NTT.dictionary);

test.each([
  ["Penangana n bencana", "Penanganan bencana"],
  ["pemberdaya an masyarakat", "pemberdayaan masyarakat"],
  ["ter laksananya", "terlaksananya"],
  ["Kab. Manggara i, Kab. Belu", "Kab. Manggarai, Kab. Belu"],
  ["(Pendapata n)", "(Pendapatan)"],
  ["PEMBANGUNA N DESA", "PEMBANGUNAN DESA"],
  ["pengem bang an usaha", "pengembangan usaha"],
])("%s is mended", (text, mended) => {
  expect(repair(text).text).toBe(mended);
});

test.each([
  "di tingkat desa",
  "ke dalam panti",
  "per orang per tahun",
  "tahap I dan II",
  "kelas i",
  "utk masy miskin",
  "UPT RSJ Naimata",
  "Tk. Daerah Provinsi",
  "poin a dan b",
  "rumah sakit",
  "Dinas PU",
])("%s is left alone", (text) => {
  expect(repair(text)).toEqual({ text, repairs: [] });
});

test("nothing but blanks is ever taken away, and each change is listed", () => {
  const words = fc.array(
    fc.constantFrom("Pendapata", "n", "asli", "an", "daerah", "i", "di", "bantu", "a", "kan", "X", "(desa)"),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(words, (tokens) => {
      const text = tokens.join(" ");
      const { text: mended, repairs } = repair(text);
      expect(mended.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(text.length - mended.length).toBe(
        repairs.reduce((sum, { before, after }) => sum + before.length - after.length, 0),
      );
    }),
  );
});
