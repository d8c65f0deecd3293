import { expect, test } from "vitest";
import { type ReminderFacts, writeLetter, writeMail, writeShort } from "./reminder.ts";

const FACTS: ReminderFacts = {
  team: "TKPK Provinsi Nusa Tenggara Timur",
  agency: "Dinas Sosial",
  region: "Provinsi Nusa Tenggara Timur",
  year: 2027,
  step: "submit",
  due: "26 Februari 2027",
  daysLate: 3,
  rows: 7,
  returnedFor: null,
};

test("a late agency is reminded of rows and days, in letter, mail and a short message alike", () => {
  const late = "Batas waktu pengajuan, 26 Februari 2027, sudah lewat 3 hari.";
  const { subject, paragraphs } = writeLetter(FACTS);
  expect(subject).toBe("Pengingat pengajuan baris RAT 2027");
  expect(paragraphs[1]).toContain(`7 baris dari perangkat daerah Saudara belum diajukan. ${late}`);
  expect(writeMail(FACTS).body).toContain(late);
  expect(writeShort(FACTS)).toBe(
    `Yth. Dinas Sosial: Sampai saat ini 7 baris dari perangkat daerah Saudara belum diajukan. ${late} Mohon diajukan melalui Rata. Terima kasih. Sekretariat TKPK Provinsi Nusa Tenggara Timur`,
  );
});

test("before the last day, on it, and without one, nothing is said to be late", () => {
  const said = (more: Partial<ReminderFacts>) => writeShort({ ...FACTS, ...more });
  expect(said({ daysLate: -4 })).toContain("adalah 26 Februari 2027, 4 hari lagi.");
  expect(said({ daysLate: 0 })).toContain("adalah hari ini, 26 Februari 2027.");
  expect(said({ due: null, daysLate: null })).not.toMatch(/batas waktu|undefined|null/iu);
});

test("returned rows are reminded of with the reason", () => {
  const facts = { ...FACTS, returnedFor: "Target baris dua belum masuk akal." };
  expect(writeLetter(facts).paragraphs).toContain(
    "Baris dikembalikan dengan alasan: Target baris dua belum masuk akal.",
  );
  expect(writeShort(facts)).toContain("dikembalikan dan belum diajukan lagi");
});
