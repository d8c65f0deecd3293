import * as z from "zod";

/** Kemendagri code: `53`, `53.01`, `53.01.04`, `53.01.04.2003`. Never the BPS code: the two systems number differently. */
export const RegionCode = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/u);
export type RegionCode = z.infer<typeof RegionCode>;

/** Levels of the region tree: province, regency (kabupaten/kota), district (kecamatan), village (desa/kelurahan). */
export const REGION_LEVELS = ["province", "regency", "district", "village"] as const;
export const RegionLevel = z.enum(REGION_LEVELS);
export type RegionLevel = z.infer<typeof RegionLevel>;

/** A region. `bpsCode` stands beside the Kemendagri code and is never joined to it by number (53.01 is Kupang, BPS 5301 Sumba Barat). */
export const Region = z.object({
  code: RegionCode,
  name: z.string(),
  bpsCode: z.string().nullable(),
  aliases: z.array(z.string()),
  population: z.int().nullable(),
});
export type Region = z.infer<typeof Region>;

/** The level follows from the number of parts of the code. */
export function levelOf(code: RegionCode): RegionLevel {
  const parts = code.split(".").length;
  if (parts === 1) return "province";
  if (parts === 2) return "regency";
  return parts === 3 ? "district" : "village";
}

/** The code one level up; null above a province. */
export function parentOf(code: RegionCode): RegionCode | null {
  const end = code.lastIndexOf(".");
  return end < 0 ? null : code.slice(0, end);
}

/** Whether `code` is `ancestor` itself or lies below it. A plain prefix test would let 53.1 match 53.10. */
export function isWithin(code: RegionCode, ancestor: RegionCode): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}
