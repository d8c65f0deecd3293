import type { Role } from "@rata/domain/access/access";

/** Roles as officials call them. */
export const id: Record<Role, string> = {
  administrator: "Pengelola sistem",
  secretariat: "Sekretariat TKPK",
  "secretariat-head": "Kepala Sekretariat TKPK",
  "agency-operator": "Operator perangkat daerah",
  "agency-head": "Kepala perangkat daerah",
  "group-coordinator": "Koordinator kelompok program",
  leadership: "Pimpinan",
  reader: "Pembaca",
  "team-secretary": "Sekretaris TKPK",
  "regency-liaison": "Penghubung kabupaten/kota",
};

export const en = {
  administrator: "Administrator",
  secretariat: "TKPK secretariat",
  "secretariat-head": "Head of the TKPK secretariat",
  "agency-operator": "Agency operator",
  "agency-head": "Head of agency",
  "group-coordinator": "Group coordinator",
  leadership: "Leadership",
  reader: "Reader",
  "team-secretary": "Secretary of the TKPK",
  "regency-liaison": "Regency liaison",
} satisfies Record<Role, string>;
