import { defineEdition } from "../Edition.ts";

/** A provincial TKPK. */
export const province = defineEdition({
  id: "province",
  name: { id: "Edisi provinsi", en: "Province edition" },
  levels: ["province", "regency", "district", "village"],
  defaultRegion: "53",
  terms: {
    head: { id: "Gubernur", en: "Governor" },
    deputy: { id: "Wakil Gubernur", en: "Deputy Governor" },
    government: { id: "Pemerintah Provinsi", en: "Provincial Government" },
    parts: { id: "kabupaten/kota", en: "regencies and cities" },
    instrument: { id: "Keputusan Gubernur", en: "Governor's decree" },
  },
  steps: { endorsers: ["social-assistance", "empowerment"], hasDecision: true },
  ownBudget: "apbd-province",
  roles: [
    "administrator",
    "secretariat",
    "secretariat-head",
    "agency-operator",
    "agency-head",
    "group-coordinator",
    "leadership",
    "reader",
    "team-secretary",
    "regency-liaison",
  ],
  importers: ["plan-matrix", "agency-workbook", "budget-export", "figures", "account-list"],
  reports: ["plan-matrix", "recap-agency", "recap-region", "recap-source", "recap-group", "indicator-profile"],
  headlines: ["p0", "poor-people", "p1", "p2", "gk"],
  legalBasis: [
    { title: "Peraturan Menteri Dalam Negeri Nomor 53 Tahun 2020", confidence: "A" },
    { title: "Instruksi Presiden Nomor 8 Tahun 2025", confidence: "A" },
  ],
});
