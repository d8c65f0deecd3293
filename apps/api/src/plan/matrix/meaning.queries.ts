import type { InferEntity } from "@mikro-orm/postgresql";
import type { Connection } from "#database/Connection";
import { ImportMeaningTable } from "./meaning.table.ts";
import { DecidedMeaning } from "./meaning.views.ts";

export type MeaningRecord = InferEntity<typeof ImportMeaningTable>;

/** Whose files a memory is about: those of an agency, or the secretariat's own. */
export interface Sender {
  region: string;
  agency: string | null;
}

/** What is remembered for a sender, latest first. Of very many kinds of headers the oldest are no longer looked for. */
export async function listMeanings(em: Connection, sender: Sender): Promise<MeaningRecord[]> {
  const { region, agency } = sender;
  const rows = await em.find(
    ImportMeaningTable,
    { region, agency },
    { orderBy: { at: "desc", id: "asc" }, limit: 200 },
  );
  // One that can't be understood any more must not keep a file from being read: it is as if nothing were remembered.
  return rows.flatMap((row) => {
    const meaning = DecidedMeaning.safeParse(row.meaning);
    return meaning.success ? [{ ...row, meaning: meaning.data }] : [];
  });
}

export function findMeaning(em: Connection, id: string): Promise<MeaningRecord | null> {
  return em.findOne(ImportMeaningTable, { id });
}
