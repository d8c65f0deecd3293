import { Problem } from "@rata/domain/problem/Problem";
import { Region } from "@rata/domain/region/Region";
import * as z from "zod";
import type { FiguresRead, FiguresWish } from "./readFigures.ts";

/** What the reading process is asked for. */
export const TableJob = z.object({
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  fileName: z.string(),
  /** Asked for where the file is to be read as figures; else its cells are the answer. */
  figures: z.custom<FiguresWish>().exactOptional(),
});
export type TableJob = z.infer<typeof TableJob>;

/** The same for the boundaries of some regions. */
export const BoundaryJob = z.object({
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  regions: z.array(Region),
});
export type BoundaryJob = z.infer<typeof BoundaryJob>;

const Table = z.object({
  name: z.string().nullable(),
  lines: z.array(
    z.object({ line: z.int(), cells: z.array(z.string()), exact: z.array(z.int()).readonly().exactOptional() }),
  ),
  isGrid: z.boolean().exactOptional(),
  number: z.int().exactOptional(),
  merges: z
    .array(z.object({ firstLine: z.int(), lastLine: z.int(), firstCell: z.int(), lastCell: z.int() }))
    .exactOptional(),
});

/** What it answers: the shape of `TablesRead`, parsed because it comes from another process. */
export const TablesAnswer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), tables: z.array(Table), problems: z.array(Problem) }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
export type TablesAnswer = z.infer<typeof TablesAnswer>;

/** The answer to a job of figures comes from our own reader in our own process: a hundred thousand are not looked at one by one again. */
export const FiguresAnswer = z.custom<FiguresRead>((answer) => z.object({ ok: z.boolean() }).safeParse(answer).success);
