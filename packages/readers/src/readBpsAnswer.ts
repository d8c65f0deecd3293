import { toBpsTable } from "@rata/importing/importers/figures/bpsAnswer";
import type { ReadLimits } from "./limits.ts";
import type { TablesRead } from "./TablesRead.ts";

/** Whether a text is an answer of BPS's WebAPI with figures, whole or broken; any other JSON is read as the text that it is. */
export function isBpsAnswer(text: string): boolean {
  return text.trimStart().startsWith("{") && /"data-availability"\s*:/u.test(text.slice(0, FRONT));
}

/** Reads an answer as one long table. */
export function readBpsAnswer(text: string, limits: ReadLimits): TablesRead {
  const reading = toBpsTable(parse(text));
  if (!reading.ok) return refuse(reading.code, {});
  if (reading.table.lines.length > limits.rows) return refuse("too-many-lines", { limit: limits.rows });
  return { ok: true, tables: [reading.table], problems: reading.problems };
}

const FRONT = 5000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuse(
  code: "bps-answer-wrong" | "bps-answer-empty" | "bps-answer-large" | "too-many-lines",
  params: Record<string, number>,
): TablesRead {
  return { ok: false, problem: { code, kind: "refused", line: null, sheet: null, column: null, value: null, params } };
}
