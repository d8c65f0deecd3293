import { Document } from "@rata/reporting/document/Document";
import * as z from "zod";

/** The number by which an answer finds its question, readable even when the rest is wrong. */
export const Numbered = z.object({ id: z.int() });

/** What the parent asks of the rendering process. */
export const RenderRequest = Numbered.extend({ document: Document });
export type RenderRequest = z.infer<typeof RenderRequest>;

/** What it answers: the bytes, or typst's words when it could not. */
export const RenderAnswer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), id: z.int(), bytes: z.instanceof(Uint8Array), pages: z.int(), replaced: z.int() }),
  z.object({ ok: z.literal(false), id: z.int(), reason: z.string() }),
]);
export type RenderAnswer = z.infer<typeof RenderAnswer>;
