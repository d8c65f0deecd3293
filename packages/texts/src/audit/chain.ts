import type { DefectKind } from "@rata/domain/audit/ChainVerdict";

/** What the administration command says about the chain of the trail. */
export const id = {
  whole: (sealed: string, head: string) => `Riwayat utuh: ${sealed} segel diperiksa. Kepala rantai ${head}.`,
  empty: "Riwayat belum mempunyai segel.",
  anchored: (anchor: string) => `Kepala yang dicatat, ${anchor}, ada di tempatnya.`,
  tail: (count: string) =>
    `${count} jejak belum bersegel. Jejak dari sebelum ada segel, atau yang ditulis di luar Rata, baru disegel saat peladen dinyalakan.`,
  noTail: "Tidak ada jejak yang belum bersegel.",
  defect: (number: string, kind: string) => `Riwayat cacat pada segel nomor ${number}: ${kind}`,
  kinds: {
    changed: "isi jejak, operasinya, atau segelnya diubah setelah disegel.",
    removed: "jejak atau segelnya dihapus, atau ada yang disisipkan, sehingga rantai tidak menyambung.",
    reordered: "urutan jejak diubah.",
    rebuilt: "rantai disusun ulang; segel ini berbeda dari kepala yang dicatat.",
    cut: "rantai berakhir sebelum kepala yang dicatat.",
  } satisfies Record<DefectKind, string>,
  entry: (id: string, sequence: string) => `Jejak ${id} (urutan tulis ${sequence}).`,
  goneEntry: (id: string) => `Jejak ${id} tidak ada lagi.`,
  usage:
    "Cara pakai:\n  audit verify [--head <nomor>:<sidik>] [--json]\n  audit head\nSidik ialah 64 angka heksadesimal, seperti yang tercetak pada dokumen.",
};
