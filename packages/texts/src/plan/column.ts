import type { Column } from "@rata/domain/plan/Column";

/** The columns of the matrix as its header prints them, and the one that only the screen has. */
export const id: Record<Column | "agency", string> = {
  no: "No",
  sector: "Sektor/Urusan",
  policy: "Kebijakan",
  objective: "Sasaran",
  objectiveIndicator: "Indikator Sasaran",
  program: "Program",
  programIndicator: "Indikator Program",
  activity: "Kegiatan",
  activityIndicator: "Indikator Kegiatan",
  locations: "Lokasi",
  target: "Target Kinerja",
  ceiling: "Target Pagu (Rp)",
  fundingSources: "Sumber Pendanaan",
  agency: "Perangkat Daerah",
};

export const en = {
  no: "No",
  sector: "Sector",
  policy: "Policy",
  objective: "Objective",
  objectiveIndicator: "Objective indicator",
  program: "Programme",
  programIndicator: "Programme indicator",
  activity: "Activity",
  activityIndicator: "Activity indicator",
  locations: "Place",
  target: "Performance target",
  ceiling: "Ceiling (Rp)",
  fundingSources: "Funding source",
  agency: "Agency",
} satisfies Record<Column | "agency", string>;
