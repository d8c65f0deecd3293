import * as z from "zod";
import { RegionCode } from "#region/Region";

/** The three zones of Indonesia: WIB, WITA, WIT. */
export const TIME_ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
export const TimeZone = z.enum(TIME_ZONES);
export type TimeZone = z.infer<typeof TimeZone>;

/** What the staff of an instance may change about it. */
export const InstanceFields = z.object({
  /** The government as it is printed: "Pemerintah Provinsi Nusa Tenggara Timur". */
  name: z.string().trim().min(1, "empty").max(200, "too-long"),
  timeZone: TimeZone,
  /** Lines of the letterhead from the top; empty while none is set. */
  letterhead: z.array(z.string().trim().max(200, "too-long")).max(8, "too-many"),
  /** The coordinating team as it signs: "TKPK Provinsi Nusa Tenggara Timur". */
  team: z.string().trim().min(1, "empty").max(200, "too-long"),
});
export type InstanceFields = z.infer<typeof InstanceFields>;

/** One installation: which government uses it. Region and edition are set when it is installed and never change. */
export const Instance = InstanceFields.extend({
  region: RegionCode,
  edition: z.string(),
  /** Digest of the arms in the letterhead, a picture in the file store; null while there are none. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .nullable(),
  /** Whether its rows are an example that no government answers for. */
  isDemo: z.boolean(),
});
export type Instance = z.infer<typeof Instance>;
