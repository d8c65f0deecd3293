import { Decree } from "@rata/domain/priority/Decree";
import * as z from "zod";
import { blank } from "#components/form/blank";

/** A decree as it is written in its fields. Without a kind there is none. */
export const DecreeDraft = z
  .object({ kind: z.string(), number: blank(Decree.shape.number), date: blank(Decree.shape.date) })
  .transform((decree) => (decree.kind.trim() === "" ? null : decree))
  .pipe(Decree.nullable());

export function toDecreeDraft(decree: Decree | null) {
  return { kind: decree?.kind ?? "", number: decree?.number ?? "", date: decree?.date ?? "" };
}
