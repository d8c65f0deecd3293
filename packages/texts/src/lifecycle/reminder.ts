import type { DeadlineStep } from "@rata/domain/lifecycle/deadlines";
import { sayReminderSubject } from "./sayReminderSubject.ts";

/** What a reminder states. `due` and `today` are written dates. */
export interface ReminderFacts {
  team: string;
  agency: string;
  region: string;
  year: number;
  step: Extract<DeadlineStep, "submit">;
  due: string | null;
  /** Days past the last day; negative before it, null without one. */
  daysLate: number | null;
  rows: number;
  /** Why the rows were returned, where they were. */
  returnedFor: string | null;
}

export interface Letter {
  subject: string;
  recipient: string[];
  paragraphs: string[];
}

/**
 * A reminder to an agency whose rows have not been submitted. It goes out in Indonesian whatever the screen speaks; it states what
 * is known and accuses nobody.
 */
export function writeLetter(facts: ReminderFacts): Letter {
  return {
    subject: sayReminderSubject(facts.year),
    recipient: ["Kepada Yth.", `Kepala ${facts.agency}`, "di tempat"],
    paragraphs: [
      "Dengan hormat,",
      `${facts.team} sedang menghimpun Rencana Aksi Tahunan (RAT) penanggulangan kemiskinan ${facts.region} tahun ${facts.year}. ${stateOfRows(facts)} ${stateOfTime(facts)}`.trim(),
      ...(facts.returnedFor === null ? [] : [`Baris dikembalikan dengan alasan: ${facts.returnedFor}`]),
      "Mohon kiranya baris tersebut dilengkapi dan diajukan dengan surat pengantar melalui Rata. Bila ada kendala, sekretariat siap membantu.",
      "Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.",
    ],
  };
}

/** The letter as a mail: everything but the letterhead. */
export function writeMail(facts: ReminderFacts): { subject: string; body: string } {
  const { subject, recipient, paragraphs } = writeLetter(facts);
  return { subject, body: [recipient.slice(0, 2).join("\n"), ...paragraphs, `Sekretariat ${facts.team}`].join("\n\n") };
}

/** A message for a telephone. */
export function writeShort(facts: ReminderFacts): string {
  return `Yth. ${facts.agency}: ${stateOfRows(facts)} ${stateOfTime(facts)} Mohon diajukan melalui Rata. Terima kasih. Sekretariat ${facts.team}`
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}

function stateOfRows({ rows, returnedFor }: ReminderFacts): string {
  return returnedFor === null
    ? `Sampai saat ini ${rows} baris dari perangkat daerah Saudara belum diajukan.`
    : `Sampai saat ini ${rows} baris dari perangkat daerah Saudara dikembalikan dan belum diajukan lagi.`;
}

function stateOfTime({ due, daysLate }: ReminderFacts): string {
  if (due === null || daysLate === null) return "";
  if (daysLate > 0) return `Batas waktu pengajuan, ${due}, sudah lewat ${daysLate} hari.`;
  if (daysLate === 0) return `Batas waktu pengajuan adalah hari ini, ${due}.`;
  return `Batas waktu pengajuan adalah ${due}, ${-daysLate} hari lagi.`;
}
