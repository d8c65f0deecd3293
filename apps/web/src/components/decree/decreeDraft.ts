import type { Decree } from "@rata/domain/priority/Decree";

/** A decree while it is being written. */
export interface DecreeDraft {
  kind: string;
  number: string;
  date: string;
}

export function toDecreeDraft(decree: Decree | null): DecreeDraft {
  return { kind: decree?.kind ?? "", number: decree?.number ?? "", date: decree?.date ?? "" };
}

/** Without a kind there is no decree. */
export function toDecree({ kind, number, date }: DecreeDraft): Decree | null {
  if (kind.trim() === "") return null;
  return { kind: kind.trim(), number: number.trim() || null, date: date || null };
}
