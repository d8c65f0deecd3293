import type { BeneficiaryGroup, BeneficiaryUnit, ListSource } from "@rata/domain/plan/Beneficiary";

/** Whom an activity reaches: groups, units and lists as officials call them. */
export const id = {
  groups: {
    "poor-family": "Keluarga miskin",
    "extreme-poor-family": "Keluarga miskin ekstrem",
    "pregnant-woman": "Ibu hamil",
    toddler: "Balita",
    pupil: "Siswa",
    elderly: "Lanjut usia",
    "disabled-person": "Penyandang disabilitas",
    farmer: "Petani",
    fisher: "Nelayan",
    "small-enterprise": "Pelaku usaha mikro dan kecil",
    village: "Desa/kelurahan",
  } satisfies Record<BeneficiaryGroup, string>,
  units: {
    person: "orang",
    family: "KK",
    household: "rumah tangga",
    group: "kelompok",
    village: "desa/kelurahan",
    institution: "lembaga",
    unit: "unit",
  } satisfies Record<BeneficiaryUnit, string>,
  lists: { DTSEN: "DTSEN", P3KE: "P3KE", DTKS: "DTKS", other: "Daftar lain" } satisfies Record<ListSource, string>,
  countless: "jumlah belum ada",
  desil: (from: number, to: number) => (from === to ? `desil ${from}` : `desil ${from}–${to}`),
  noList: "tanpa daftar sumber",
};

export const en = {
  groups: {
    "poor-family": "Poor families",
    "extreme-poor-family": "Extremely poor families",
    "pregnant-woman": "Pregnant women",
    toddler: "Children under five",
    pupil: "Pupils",
    elderly: "Elderly people",
    "disabled-person": "People with disabilities",
    farmer: "Farmers",
    fisher: "Fishers",
    "small-enterprise": "Micro and small entrepreneurs",
    village: "Villages",
  },
  units: {
    person: "people",
    family: "families",
    household: "households",
    group: "groups",
    village: "villages",
    institution: "institutions",
    unit: "units",
  },
  lists: { DTSEN: "DTSEN", P3KE: "P3KE", DTKS: "DTKS", other: "Another list" },
  countless: "no count yet",
  desil: (from: number, to: number) => (from === to ? `decile ${from}` : `deciles ${from}–${to}`),
  noList: "without a source list",
} satisfies typeof id;
