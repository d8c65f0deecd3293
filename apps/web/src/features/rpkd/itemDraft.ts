import { formatTargetValue, parseTargetValue } from "@rata/domain/priority/parseTargetValue";
import { PriorityItem, type PriorityItemKind, TargetMeasures } from "@rata/domain/priority/PriorityDocument";
import * as z from "zod";

const EMPTY = {
  code: "",
  text: "",
  indicator: "",
  unit: "persen",
  year: "",
  value: "",
  region: "",
  reason: "",
  /** What the target is held against, as `p0 03`; empty where it is words alone. */
  measures: "",
};

/** The fields of a row while they are written; each kind uses its own. */
export function toItemDraft(item: PriorityItem | null): typeof EMPTY {
  if (item === null) return EMPTY;
  if (item.kind !== "target") return { ...EMPTY, ...item };
  const { indicator, unit, year, value, measures } = item;
  return {
    ...EMPTY,
    indicator,
    unit,
    year: String(year),
    value: formatTargetValue(value),
    measures: measures === null ? "" : writeMeasures(measures),
  };
}

const [Priority, Target, Region] = PriorityItem.options;
const Words = z.string().trim().min(1, "empty");

/** How the fields of each kind become a row. */
export const ITEM_SCHEMAS: Record<PriorityItemKind, z.ZodType<PriorityItem>> = {
  priority: Priority.extend({ kind: z.literal("priority").default("priority") }),
  target: Target.extend({
    kind: z.literal("target").default("target"),
    year: Words.regex(/^\d{4}$/u, "not-a-year")
      .transform(Number)
      .pipe(Target.shape.year),
    value: Words.transform((text, { issues }) => {
      const value = parseTargetValue(text);
      if (value !== null) return value;
      issues.push({ code: "custom", message: "value-unread", input: text });
      return z.NEVER;
    }),
    measures: z.string().transform(readMeasures),
  }),
  region: Region.extend({ kind: z.literal("region").default("region") }),
};

/** An indicator and a round as the value of a choice. */
export function writeMeasures({ indicator, round }: TargetMeasures): string {
  return `${indicator} ${round}`;
}

function readMeasures(text: string): TargetMeasures | null {
  const [indicator = "", round] = text.split(" ");
  return round === undefined ? null : TargetMeasures.parse({ indicator, round });
}
