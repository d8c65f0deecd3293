import type { DeadlineStep } from "@rata/domain/lifecycle/deadlines";
import type { MailTime, NotificationFacts, NotificationKind } from "@rata/domain/notification/Notification";
import { en as enDeadlines, id as idDeadlines } from "#lifecycle/deadline";
import { en as enLifecycle, id as idLifecycle } from "#lifecycle/progress";

/** What a sentence needs; `due` is a written date. */
type Told = NotificationFacts & { year: number; times: number };

/** What a person is told of, the bell that shows it, and the mail that carries it. */
export const id = {
  empty: "Belum ada pemberitahuan.",
  unread: "Belum dibaca",
  markRead: "Tandai sudah dibaca",
  markReadOf: (what: string) => `Tandai sudah dibaca: ${what}`,
  markAll: "Tandai semua sudah dibaca",
  open: "Buka",
  openOf: (what: string) => `Buka: ${what}`,
  more: "Tampilkan yang lebih lama",
  say: {
    mentioned: ({ actor, year }) => `${actor ?? "Seseorang"} menyebut Anda dalam percakapan tentang rencana ${year}.`,
    replied: ({ actor, year, times }) =>
      times > 1
        ? `${times} balasan dalam percakapan Anda tentang rencana ${year}, terakhir dari ${actor ?? "seseorang"}.`
        : `${actor ?? "Seseorang"} membalas percakapan Anda tentang rencana ${year}.`,
    "part-returned": ({ agency, year }) =>
      `Baris ${agency ?? "perangkat daerah Anda"} dalam rencana ${year} dikembalikan. Baca alasannya, perbaiki, lalu ajukan lagi.`,
    "part-verified": ({ agency, year }) =>
      `Baris ${agency ?? "perangkat daerah Anda"} dalam rencana ${year} selesai ditelaah dan dinyatakan sesuai.`,
    waits: (told) => `Menunggu Anda: ${nameStep(told, idSteps)} rencana ${told.year}.`,
    "proposal-waiting": ({ actor, agency, year, times }) =>
      `${times > 1 ? `${times} usulan perubahan` : "Usulan perubahan"} rencana ${year} dari ${agency ?? actor ?? "seseorang"} menunggu keputusan Anda.`,
    "proposal-accepted": ({ actor, year, times }) =>
      `${times > 1 ? `${times} usulan perubahan Anda` : "Usulan perubahan Anda"} untuk rencana ${year} diterima ${actor ?? "sekretariat"}.`,
    "proposal-declined": ({ actor, year, times }) =>
      `${times > 1 ? `${times} usulan perubahan Anda` : "Usulan perubahan Anda"} untuk rencana ${year} ditolak ${actor ?? "sekretariat"}. Alasannya tertulis di layar Alur.`,
    "deadline-soon": (told) =>
      `Batas waktu ${nameStep(told, idSteps)} rencana ${told.year} sudah dekat${sayDay(told.due, ": ")}.`,
    "deadline-over": (told) =>
      `Batas waktu ${nameStep(told, idSteps)} rencana ${told.year} sudah lewat${sayDay(told.due, ": ")}.`,
  } satisfies Record<NotificationKind, (told: Told) => string>,
  mail: {
    title: "Surel",
    help: "Rata dapat mengirim pemberitahuan ke alamat surel Anda. Isi komentar tidak ikut dikirim, hanya tautannya.",
    notConfigured:
      "Pengiriman surel belum disiapkan pada peladen ini, sehingga tidak ada yang dikirim. Pemberitahuan tetap tampil di Rata.",
    mentions: "Bila nama Anda disebut",
    others: "Pemberitahuan lain",
    times: { "at-once": "Segera", daily: "Sekali sehari", none: "Tidak dikirim" } satisfies Record<MailTime, string>,
    save: "Simpan pilihan surel",
    state: "Pengiriman surel",
    stateHelp: "Surel dikirim di latar belakang dan diulang bila peladen surel tidak menjawab.",
    off: "Belum disiapkan. Isi MAIL_HOST, MAIL_FROM, dan PUBLIC_URL pada peladen untuk mengirim surel.",
    on: "Aktif",
    status: "Keadaan",
    waiting: "Menunggu dikirim",
    sent: "Terkirim dalam 30 hari",
    failed: "Dihentikan dalam 30 hari",
    lastSent: "Terakhir terkirim",
    never: "belum pernah",
    lastError: "Gangguan terakhir",
    noError: "tidak ada",
    errorAt: (text: string, at: string) => `${text} (${at})`,
  },
};

export const en = {
  empty: "There are no notifications yet.",
  unread: "Unread",
  markRead: "Mark as read",
  markReadOf: (what: string) => `Mark as read: ${what}`,
  markAll: "Mark all as read",
  open: "Open",
  openOf: (what: string) => `Open: ${what}`,
  more: "Show older ones",
  say: {
    mentioned: ({ actor, year }: Told) => `${actor ?? "Somebody"} mentioned you in a conversation about plan ${year}.`,
    replied: ({ actor, year, times }: Told) =>
      times > 1
        ? `${times} replies in your conversation about plan ${year}, the last from ${actor ?? "somebody"}.`
        : `${actor ?? "Somebody"} replied in your conversation about plan ${year}.`,
    "part-returned": ({ agency, year }: Told) =>
      `The rows of ${agency ?? "your agency"} in plan ${year} were returned. Read why, mend them and submit them again.`,
    "part-verified": ({ agency, year }: Told) =>
      `The rows of ${agency ?? "your agency"} in plan ${year} were verified and found right.`,
    waits: (told: Told) => `Waiting for you: ${nameStep(told, enSteps)}, plan ${told.year}.`,
    "proposal-waiting": ({ actor, agency, year, times }: Told) =>
      `${times > 1 ? `${times} proposed changes` : "A proposed change"} of plan ${year} from ${agency ?? actor ?? "somebody"} waits for your decision.`,
    "proposal-accepted": ({ actor, year, times }: Told) =>
      `${times > 1 ? `${times} of your proposed changes` : "Your proposed change"} of plan ${year} accepted by ${actor ?? "the secretariat"}.`,
    "proposal-declined": ({ actor, year, times }: Told) =>
      `${times > 1 ? `${times} of your proposed changes` : "Your proposed change"} of plan ${year} declined by ${actor ?? "the secretariat"}. The reason stands on the screen Progress.`,
    "deadline-soon": (told: Told) =>
      `The deadline is near: ${nameStep(told, enSteps)}, plan ${told.year}${sayDay(told.due, ", ")}.`,
    "deadline-over": (told: Told) =>
      `The deadline has passed: ${nameStep(told, enSteps)}, plan ${told.year}${sayDay(told.due, ", ")}.`,
  },
  mail: {
    title: "Mail",
    help: "Rata can send notifications to your e-mail address. The words of comments are not sent, only the link.",
    notConfigured: "This server is not set up to send mail, so nothing is sent. Notifications are shown in Rata.",
    mentions: "When you are mentioned",
    others: "Other notifications",
    times: { "at-once": "At once", daily: "Once a day", none: "Not at all" },
    save: "Save the choice of mail",
    state: "Sending of mail",
    stateHelp: "Mail is sent in the background and tried again when the mail server does not answer.",
    off: "Not set up. Give the server MAIL_HOST, MAIL_FROM and PUBLIC_URL to send mail.",
    on: "On",
    status: "State",
    waiting: "Waiting to be sent",
    sent: "Sent within 30 days",
    failed: "Given up within 30 days",
    lastSent: "Last sent",
    never: "never",
    lastError: "Last trouble",
    noError: "none",
    errorAt: (text: string, at: string) => `${text} (${at})`,
  },
} satisfies typeof id;

interface StepWords {
  steps: Readonly<Record<DeadlineStep, string>>;
  groups: Readonly<Record<NonNullable<Told["group"]>, string>>;
}

/** Of whom a step waits, as far as it is one agency's or one group's. */
function nameStep({ step, agency, group }: Told, { steps, groups }: StepWords): string {
  const whose = agency ?? (group === null ? null : groups[group]);
  const name = step === null ? "" : lower(steps[step]);
  return whose === null ? name : `${name} (${whose})`;
}

const idSteps: StepWords = { steps: idDeadlines.steps, groups: idLifecycle.groups };
const enSteps: StepWords = { steps: enDeadlines.steps, groups: enLifecycle.groups };

function sayDay(due: string | null, before: string): string {
  return due === null ? "" : `${before}${due}`;
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
