import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";
import { EditAnswer, type EditResult } from "#plan/sheet/sheet.views";
import type { Desk } from "./openOffice.ts";

/** Sends an edit as an operator's sheet does, by HTTP. @throws on any answer but 200, and where none comes */
export async function sendEdit(
  url: string,
  desk: Desk,
  asked: { planId: string; edit: SheetEdit },
): Promise<EditResult> {
  const response = await fetch(`${url}/api/trpc/plan.edit`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: `rata_session=${desk.token}`, origin: url },
    body: JSON.stringify({ planId: asked.planId, propose: false, edits: [asked.edit] }),
  });
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status}: ${JSON.stringify(body).slice(0, 300)}`);
  const [result] = Answer.parse(body).result.data.results;
  if (result === undefined) throw new Error("an answer without a result");
  return result;
}

const Answer = z.object({ result: z.object({ data: EditAnswer }) });

/** Writes into the indicator of lines of a desk, all from one text to another. */
export function cellsOf(
  desk: Desk,
  asked: { id: string; lineIds: readonly string[]; expected: string | null; text: string },
): SheetEdit {
  const { id, lineIds, expected, text } = asked;
  const cells = lineIds.map((lineId) => {
    return { rows: [{ nodeId: desk.nodeId, lineId }], column: "activityIndicator" as const, expected, text };
  });
  return { id, kind: "cells", cells };
}
