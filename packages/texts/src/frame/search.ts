/** The search over everything, which opens from the top bar. */
export const id = {
  placeholder: "Cari layar, indikator, wilayah, rencana, atau baris…",
  title: "Cari di seluruh Rata",
  screens: "Layar",
  plans: "Rencana",
  rows: (year: number) => `Baris rencana ${year}`,
  nothing: (words: string) => `Tidak ada yang cocok dengan “${words}”.`,
  hint: "Ketik untuk mencari; panah untuk memilih; Enter untuk membuka.",
  results: (count: number) => `${count} hasil`,
  indicators: "Indikator",
  regions: "Wilayah",
};

export const en = {
  placeholder: "Search screens, indicators, regions, plans or rows…",
  title: "Search all of Rata",
  screens: "Screens",
  plans: "Plans",
  rows: (year: number) => `Rows of plan ${year}`,
  nothing: (words: string) => `Nothing matches “${words}”.`,
  hint: "Type to search; arrows to choose; Enter to open.",
  results: (count: number) => `${count} results`,
  indicators: "Indicators",
  regions: "Regions",
} satisfies typeof id;
