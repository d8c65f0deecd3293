import { expect, test } from "vitest";
import { en, id } from "./notification.ts";
import { writeDigest, writeNews } from "./mail.ts";

const TOLD = { actor: "Ani", agency: null, group: null, step: null, due: null, year: 2027, times: 1 };

test.each([
  [id.say.mentioned(TOLD), "Ani menyebut Anda dalam percakapan tentang rencana 2027."],
  [id.say.replied({ ...TOLD, times: 3 }), "3 balasan dalam percakapan Anda tentang rencana 2027, terakhir dari Ani."],
  [
    id.say.waits({ ...TOLD, step: "verify", agency: "Dinas Sosial" }),
    "Menunggu Anda: penelaahan sekretariat (Dinas Sosial) rencana 2027.",
  ],
  [
    id.say.waits({ ...TOLD, step: "endorse", group: "social-assistance" }),
    "Menunggu Anda: persetujuan koordinator kelompok (Bantuan dan jaminan sosial) rencana 2027.",
  ],
  [
    id.say["deadline-over"]({ ...TOLD, actor: null, step: "submit", agency: "Dinas Sosial", due: "26 Februari 2027" }),
    "Batas waktu pengajuan perangkat daerah (Dinas Sosial) rencana 2027 sudah lewat: 26 Februari 2027.",
  ],
  [
    id.say["proposal-waiting"]({ ...TOLD, agency: "Dinas Sosial", times: 4 }),
    "4 usulan perubahan rencana 2027 dari Dinas Sosial menunggu keputusan Anda.",
  ],
  [en.say.mentioned(TOLD), "Ani mentioned you in a conversation about plan 2027."],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});

const FACTS = {
  instance: "Pemerintah contoh",
  recipient: "Budi",
  home: "https://rata.contoh.go.id",
  settings: "https://rata.contoh.go.id/pengaturan#surel",
  news: [{ sentence: "Ani menyebut Anda.", address: "https://rata.contoh.go.id/rencana/2027?baris=a" }],
};

test("a mail of one notification has its sentence as the subject and its link in the text", () => {
  expect(writeNews(FACTS)).toEqual({
    subject: "Rata: Ani menyebut Anda.",
    body: [
      "Yth. Budi,",
      "",
      "Ada pemberitahuan untuk Anda:",
      "",
      "Ani menyebut Anda.",
      "https://rata.contoh.go.id/rencana/2027?baris=a",
      "",
      "Surel ini dikirim otomatis oleh Rata, Pemerintah contoh; mohon tidak dibalas. Pilihan surel Anda dapat diubah di https://rata.contoh.go.id/pengaturan#surel",
    ].join("\n"),
  });
});

test("a digest counts what it holds", () => {
  expect(writeDigest({ ...FACTS, news: [...FACTS.news, ...FACTS.news] }).subject).toBe(
    "Rata: 2 pemberitahuan untuk Anda",
  );
});

test("a digest tells fifty and says how many more there are", () => {
  const [one] = FACTS.news;
  const news = Array.from({ length: 53 }, () => one ?? { sentence: "", address: "" });
  const { body } = writeDigest({ ...FACTS, news });
  expect(body.match(/Ani menyebut Anda\./gu)).toHaveLength(50);
  expect(body).toContain("\n\ndan 3 pemberitahuan lain di https://rata.contoh.go.id\n\n");
});
