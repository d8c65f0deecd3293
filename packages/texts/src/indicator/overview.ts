/** The overview: one page for leadership. */
export const id = {
  title: "Ikhtisar",
  help: (region: string) => `Keadaan kemiskinan di ${region} dalam satu halaman.`,
  print: "Cetak",
  headlines: "Angka utama",
  directions: {
    "toward-target": "Searah target",
    partly: "Sebagian searah target",
    "not-yet": "Belum searah target",
    undetermined: "Belum dapat disimpulkan",
  },
  noChange: "Belum ada angka ronde yang sama untuk dibandingkan.",
  moved: "Yang bergerak",
  nothingMoved: "Belum ada perubahan yang dapat disebut.",
  priority: "Wilayah prioritas",
  toRegions: "Bandingkan semua wilayah",
  empty: "Belum ada angka untuk ikhtisar",
  emptyAdvice: "Ikhtisar tampil setelah angka kemiskinan diimpor.",
};

export const en = {
  title: "Overview",
  help: (region: string) => `Poverty in ${region} on one page.`,
  print: "Print",
  headlines: "Headline figures",
  directions: {
    "toward-target": "Toward the target",
    partly: "Partly toward the target",
    "not-yet": "Not yet toward the target",
    undetermined: "Can't be concluded yet",
  },
  noChange: "No figure of the same round to compare with yet.",
  moved: "What moved",
  nothingMoved: "No change can be named yet.",
  priority: "Priority regions",
  toRegions: "Compare all regions",
  empty: "No figures for an overview yet",
  emptyAdvice: "The overview appears once figures on poverty are imported.",
} satisfies typeof id;
