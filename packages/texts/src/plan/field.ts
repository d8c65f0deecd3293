import type { Column } from "@rata/domain/plan/Column";
import type { OperationField } from "@rata/domain/plan/PlanOperation";

/** What a field is called: short in lists and comparisons, and as the heading that officials print and read over a column. */
export interface FieldWords {
  short: string;
  heading: string;
}

const same = (words: string): FieldWords => ({ short: words, heading: words });

const number = same("No");
const location = same("Lokasi");
const funding = { short: "Sumber pendanaan", heading: "Sumber Pendanaan" };

/** The fields of the plan's records and the columns of the matrix, by their keys. */
export const id: Readonly<Record<Column | OperationField, FieldWords>> = {
  itself: same("Seluruh baris"),
  parent: same("Letak"),
  node: same("Letak"),
  position: same("Urutan"),
  no: number,
  number,
  sector: same("Sektor/Urusan"),
  policy: same("Kebijakan"),
  objective: same("Sasaran"),
  objectiveIndicator: { short: "Indikator sasaran", heading: "Indikator Sasaran" },
  program: same("Program"),
  programIndicator: { short: "Indikator program", heading: "Indikator Program" },
  activity: same("Kegiatan"),
  activityIndicator: { short: "Indikator kegiatan", heading: "Indikator Kegiatan" },
  text: same("Uraian"),
  code: same("Kode"),
  location,
  locations: location,
  target: { short: "Target kinerja", heading: "Target Kinerja" },
  ceiling: { short: "Pagu (Rp)", heading: "Target Pagu (Rp)" },
  funding,
  fundingSources: funding,
  agency: { short: "Perangkat daerah", heading: "Perangkat Daerah" },
  group: same("Kelompok program"),
  strategy: same("Strategi"),
  priorities: same("Prioritas RPKD/RPJMD"),
  goals: { short: "TPB/SDGs", heading: "Tujuan Pembangunan Berkelanjutan (TPB/SDGs)" },
  beneficiaries: same("Penerima manfaat"),
  accumulation: { short: "Sifat akumulasi", heading: "Sifat Akumulasi" },
  quarterTargets: { short: "Target triwulan", heading: "Target Triwulan" },
  cashPlan: { short: "RAK", heading: "Rencana Anggaran Kas (RAK)" },
  restated: same("Cara mencetak"),
  source: same("Isi asal"),
};

const place = { short: "Location", heading: "Place" };
const source = same("Funding source");

export const en: typeof id = {
  itself: same("The whole row"),
  parent: same("Place"),
  node: same("Place"),
  position: same("Order"),
  no: number,
  number,
  sector: same("Sector"),
  policy: same("Policy"),
  objective: same("Objective"),
  objectiveIndicator: same("Objective indicator"),
  program: same("Programme"),
  programIndicator: same("Programme indicator"),
  activity: same("Activity"),
  activityIndicator: same("Activity indicator"),
  text: same("Words"),
  code: same("Code"),
  location: place,
  locations: place,
  target: same("Performance target"),
  ceiling: same("Ceiling (Rp)"),
  funding: source,
  fundingSources: source,
  agency: same("Agency"),
  group: same("Programme group"),
  strategy: same("Strategy"),
  priorities: same("RPKD/RPJMD priorities"),
  goals: { short: "SDGs", heading: "Sustainable Development Goals" },
  beneficiaries: same("Beneficiaries"),
  accumulation: same("Kind of accumulation"),
  quarterTargets: same("Targets of the quarters"),
  cashPlan: same("Cash plan"),
  restated: same("Way of printing"),
  source: same("Original contents"),
};
