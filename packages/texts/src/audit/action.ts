import type { AuditAction } from "@rata/domain/audit/AuditItem";

/** What a trace in the history says was done. */
export const id: Record<AuditAction, string> = {
  "account.created": "membuat akun",
  "account.deactivated": "menonaktifkan akun",
  "account.password-reset": "membuatkan kata sandi baru",
  "account.password-changed": "mengganti kata sandi",
  "session.started": "masuk",
  "session.ended-everywhere": "keluar dari semua peramban",
  "instance.created": "memasang Rata",
  "instance.changed": "mengubah identitas instansi",
  "agency.saved": "menyimpan perangkat daerah",
  "plan.created": "membuat rencana",
  "plan.imported": "mengimpor berkas",
  "plan.import-undone": "membatalkan impor",
  "plan.agency-assigned": "menetapkan perangkat daerah",
  "plan.target-owner-set": "menetapkan indikator yang diukur target",
  "note.accepted": "menerima catatan",
  "note.withdrawn": "menarik penerimaan catatan",
  "document.printed": "mengunduh dokumen",
  "backup.restored": "memulihkan cadangan",
};

export const en = {
  "account.created": "created an account",
  "account.deactivated": "deactivated an account",
  "account.password-reset": "made a new password",
  "account.password-changed": "changed the password",
  "session.started": "signed in",
  "session.ended-everywhere": "signed out of every browser",
  "instance.created": "installed Rata",
  "instance.changed": "changed the institution's particulars",
  "agency.saved": "saved an agency",
  "plan.created": "created a plan",
  "plan.imported": "imported a file",
  "plan.import-undone": "undid an import",
  "plan.agency-assigned": "assigned an agency",
  "plan.target-owner-set": "set the indicator that a target measures",
  "note.accepted": "accepted a note",
  "note.withdrawn": "withdrew an acceptance",
  "document.printed": "downloaded a document",
  "backup.restored": "restored a backup",
} satisfies Record<AuditAction, string>;
