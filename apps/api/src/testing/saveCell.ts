import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Desk } from "./openOffice.ts";

/** What an operator writes into the indicator of one line. */
export interface CellSave {
  planId: string;
  desk: Desk;
  lineId: string;
  expected: string | null;
  text: string;
  /** Given when it was sent before and its answer was lost. */
  id?: string;
}

/** Saves a cell as the sheet does, by HTTP. Gives back the state of the edit. @throws on any answer but 200. */
export async function saveCell(url: string, save: CellSave): Promise<string> {
  const { planId, desk, lineId, expected, text } = save;
  const rows = [{ nodeId: desk.nodeId, lineId }];
  const cells = [{ rows, column: "activityIndicator", expected, text }];
  const response = await fetch(`${url}/api/trpc/plan.edit`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: `rata_session=${desk.token}`, origin: url },
    body: JSON.stringify({ planId, propose: false, edits: [{ id: save.id ?? randomUUID(), kind: "cells", cells }] }),
  });
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status}: ${JSON.stringify(body).slice(0, 300)}`);
  return Answer.parse(body).result.data.results[0].state;
}

const Answer = z.object({
  result: z.object({ data: z.object({ results: z.tuple([z.object({ state: z.string() })]) }) }),
});
