import * as z from "zod";

/** A kelompok program of Permendagri 53/2020: 1 bantuan dan jaminan sosial, 2 pemberdayaan dan usaha mikro kecil, 3 program lain. */
export const ProgramGroup = z.enum(["social-assistance", "empowerment", "other"]);
export type ProgramGroup = z.infer<typeof ProgramGroup>;
