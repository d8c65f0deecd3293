import type { RegionTile } from "./RegionTile.ts";

/**
 * The regencies and the city of Nusa Tenggara Timur as squares, made by hand: rows from north to south, columns from west to east.
 * Flores with Lembata and Alor in the north, Sumba in the south-west, Sabu, Rote and Timor in the south-east. Neighbours are kept
 * where squares allow it; distances and sizes are not.
 */
export const TILES: readonly RegionTile[] = [
  { code: "53.15", short: "MBAR", row: 0, column: 0 },
  { code: "53.10", short: "MGR", row: 0, column: 1 },
  { code: "53.19", short: "MTIM", row: 0, column: 2 },
  { code: "53.09", short: "NGD", row: 0, column: 3 },
  { code: "53.16", short: "NGK", row: 0, column: 4 },
  { code: "53.08", short: "END", row: 0, column: 5 },
  { code: "53.07", short: "SKA", row: 0, column: 6 },
  { code: "53.06", short: "FLT", row: 0, column: 7 },
  { code: "53.13", short: "LBT", row: 0, column: 8 },
  { code: "53.05", short: "ALR", row: 0, column: 9 },
  { code: "53.03", short: "TTU", row: 1, column: 8 },
  { code: "53.04", short: "BELU", row: 1, column: 9 },
  { code: "53.18", short: "SBD", row: 2, column: 0 },
  { code: "53.12", short: "SB", row: 2, column: 1 },
  { code: "53.17", short: "STG", row: 2, column: 2 },
  { code: "53.11", short: "ST", row: 2, column: 3 },
  { code: "53.71", short: "KOTA", row: 2, column: 6 },
  { code: "53.01", short: "KPG", row: 2, column: 7 },
  { code: "53.02", short: "TTS", row: 2, column: 8 },
  { code: "53.21", short: "MLK", row: 2, column: 9 },
  { code: "53.20", short: "SABU", row: 3, column: 4 },
  { code: "53.14", short: "ROTE", row: 3, column: 6 },
];
