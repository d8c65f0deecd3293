import type { Column } from "#plan/Column";
import type { Words } from "../Rule.ts";

/** What each column of the matrix is called inside a sentence. */
export const COLUMN_WORDS: Readonly<Record<Column, Words>> = {
  no: { id: "No", en: "No" },
  sector: { id: "Sektor", en: "Sector" },
  policy: { id: "Kebijakan", en: "Policy" },
  objective: { id: "Sasaran", en: "Objective" },
  objectiveIndicator: { id: "Indikator Sasaran", en: "Objective indicator" },
  program: { id: "Program", en: "Programme" },
  programIndicator: { id: "Indikator Program", en: "Programme indicator" },
  activity: { id: "Kegiatan", en: "Activity" },
  activityIndicator: { id: "Indikator Kegiatan", en: "Activity indicator" },
  locations: { id: "Lokasi", en: "Place" },
  target: { id: "Target Kinerja", en: "Target" },
  ceiling: { id: "Pagu", en: "Ceiling" },
  fundingSources: { id: "Sumber Pendanaan", en: "Funding source" },
};
