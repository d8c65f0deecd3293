import { defineEdition } from "../Edition.ts";

/** A TKPK of a kabupaten or kota, on its own server. */
export const regency = defineEdition({
  id: "regency",
  name: { id: "Edisi kabupaten/kota", en: "Regency edition" },
  levels: ["regency", "district", "village"],
  defaultRegion: "53.02",
  terms: {
    head: { id: "Bupati", en: "Regent" },
    deputy: { id: "Wakil Bupati", en: "Deputy Regent" },
    government: { id: "Pemerintah Kabupaten", en: "Regency Government" },
    parts: { id: "kecamatan", en: "districts" },
    instrument: { id: "Peraturan Bupati", en: "Regent's regulation" },
  },
  steps: { endorsers: ["social-assistance", "empowerment"], hasDecision: true },
  ownBudget: "apbd-regency",
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
  ],
  importers: ["plan-matrix", "agency-workbook", "budget-export", "figures", "account-list"],
  reports: ["plan-matrix", "recap-agency", "recap-region", "recap-source", "recap-group", "indicator-profile"],
  headlines: ["p0", "poor-people", "p1", "p2", "gk"],
  legalBasis: [
    { title: "Peraturan Menteri Dalam Negeri Nomor 53 Tahun 2020", confidence: "A" },
    { title: "Instruksi Presiden Nomor 8 Tahun 2025", confidence: "A" },
  ],
});
