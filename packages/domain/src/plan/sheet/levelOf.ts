import { Level } from "../Level.ts";
import type { MergedColumn } from "./SheetEdit.ts";

/** The level whose words a column shows; null for an indicator. */
export function levelOf(column: MergedColumn): Level | null {
  return Level.options.find((level) => level === column) ?? null;
}
