import type { Accumulation } from "@rata/domain/plan/schedule/Schedule";
import type { ScheduleColumn } from "@rata/domain/plan/schedule/ScheduleColumn";

/** The schedule of an activity: on screen, and as the columns of files. Files are always in Indonesian; they are read by these heads. */
export const id = {
  title: "Jadwal pelaksanaan",
  help: "Pembanding realisasi triwulan. Boleh dikosongkan.",
  kinds: {
    cumulative: "Akumulatif",
    repeated: "Repetitif",
    rising: "Progres positif",
    falling: "Progres negatif",
    words: "Teks",
  } satisfies Record<Accumulation, string>,
  noKind: "Belum ditentukan",
  heads: {
    accumulation: "Sifat Akumulasi",
    quarter1: "Target TW I",
    quarter2: "Target TW II",
    quarter3: "Target TW III",
    quarter4: "Target TW IV",
    month1: "RAK Januari",
    month2: "RAK Februari",
    month3: "RAK Maret",
    month4: "RAK April",
    month5: "RAK Mei",
    month6: "RAK Juni",
    month7: "RAK Juli",
    month8: "RAK Agustus",
    month9: "RAK September",
    month10: "RAK Oktober",
    month11: "RAK November",
    month12: "RAK Desember",
  } satisfies Record<ScheduleColumn, string>,
  advice: {
    accumulation:
      "Akumulatif: target triwulan dijumlahkan. Repetitif: sama setiap triwulan. Progres: posisi akhir triwulan.",
    quarter: "Target fisik triwulan ini, sekali saja pada baris pertama kegiatan.",
    month: "Rencana anggaran kas bulan ini dalam rupiah bulat, sekali saja pada baris pertama kegiatan.",
  },
  total: (amount: string) => `Jumlah ${amount}`,
  unread: "Angka ini belum dapat dibaca.",
};

export const en = {
  title: "Schedule",
  help: "What realisation is measured against. May stay empty.",
  kinds: {
    cumulative: "Cumulative",
    repeated: "Repeated",
    rising: "Rising",
    falling: "Falling",
    words: "Words",
  },
  noKind: "Not stated",
  heads: {
    accumulation: "Kind of accumulation",
    quarter1: "Target Q1",
    quarter2: "Target Q2",
    quarter3: "Target Q3",
    quarter4: "Target Q4",
    month1: "Cash plan January",
    month2: "Cash plan February",
    month3: "Cash plan March",
    month4: "Cash plan April",
    month5: "Cash plan May",
    month6: "Cash plan June",
    month7: "Cash plan July",
    month8: "Cash plan August",
    month9: "Cash plan September",
    month10: "Cash plan October",
    month11: "Cash plan November",
    month12: "Cash plan December",
  },
  advice: {
    accumulation:
      "Cumulative: the quarters sum. Repeated: the same each quarter. Rising, falling: where it stands at the end.",
    quarter: "The physical target of this quarter, once on the activity's first row.",
    month: "Cash planned for this month in whole rupiah, once on the activity's first row.",
  },
  total: (amount: string) => `Total ${amount}`,
  unread: "This figure can't be read yet.",
} satisfies typeof id;
