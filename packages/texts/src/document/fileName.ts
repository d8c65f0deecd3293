/** The name under which a report is saved: `rekap-sumber-dana-53-2026.xlsx`. Letters, digits, dots and hyphens only, so that every system takes it. */
export function nameFile(report: string, file: { region: string; year: number; format: string }): string {
  const stem = STEMS.get(report) ?? report;
  return `${stem}-${file.region}-${file.year}.${file.format}`.replaceAll(/[^\w.-]/gu, "");
}

const STEMS: ReadonlyMap<string, string> = new Map([
  ["plan-matrix", "matriks-rencana"],
  ["recap-agency", "rekap-perangkat-daerah"],
  ["recap-region", "rekap-wilayah"],
  ["recap-source", "rekap-sumber-dana"],
  ["recap-group", "rekap-kelompok-strategi"],
  ["indicator-profile", "profil-kemiskinan"],
]);
