import * as z from "zod";
import { CalendarDate } from "#period/indonesianDate";

const Words = (most: number) => z.string().trim().min(1, "empty").max(most, "too-long");

/** The instrument by which something was set: its kind ("Peraturan Gubernur"), number and date, as far as they are known. */
export const Decree = z.object({
  kind: Words(120),
  number: Words(80).nullable(),
  date: CalendarDate.nullable(),
});
export type Decree = z.infer<typeof Decree>;
