import { formatTargetValue, parseTargetValue } from "@rata/domain/priority/parseTargetValue";
import type { PriorityItem, PriorityItemKind, TargetMeasures } from "@rata/domain/priority/PriorityDocument";

/** The fields of a row while they are written; each kind uses its own. */
export interface ItemDraft {
  code: string;
  text: string;
  indicator: string;
  unit: string;
  year: string;
  value: string;
  region: string;
  reason: string;
  /** What the target is held against, as `p0 03`; empty where it is words alone. */
  measures: string;
}

const EMPTY: ItemDraft = {
  code: "",
  text: "",
  indicator: "",
  unit: "persen",
  year: "",
  value: "",
  region: "",
  reason: "",
  measures: "",
};

export function toItemDraft(item: PriorityItem | null): ItemDraft {
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

export const FIELDS = {
  priority: ["code", "text"],
  target: ["indicator", "unit", "year", "value"],
  region: ["region", "reason"],
} as const satisfies Record<PriorityItemKind, readonly (keyof ItemDraft)[]>;

export type FieldFault = "missing" | "yearUnread" | "valueUnread";

/** What stands in the way of a field. */
export function findFieldFault(draft: ItemDraft, field: keyof ItemDraft): FieldFault | null {
  if (draft[field].trim() === "") return "missing";
  if (field === "year" && !/^\d{4}$/u.test(draft.year.trim())) return "yearUnread";
  return field === "value" && parseTargetValue(draft.value) === null ? "valueUnread" : null;
}

/** The row; null while a field stands in the way. */
export function fromItemDraft(kind: PriorityItemKind, draft: ItemDraft): PriorityItem | null {
  if (FIELDS[kind].some((field) => findFieldFault(draft, field) !== null)) return null;
  const { code, text, indicator, unit, year, region, reason } = draft;
  if (kind === "priority") return { kind, code: code.trim(), text: text.trim() };
  if (kind === "region") return { kind, region, reason: reason.trim() };
  const value = parseTargetValue(draft.value);
  if (value === null) return null;
  const measures = readMeasures(draft.measures);
  return { kind, indicator: indicator.trim(), unit: unit.trim(), year: Number(year), value, measures };
}

/** An indicator and a round as the value of a choice. */
export function writeMeasures({ indicator, round }: TargetMeasures): string {
  return `${indicator} ${round}`;
}

function readMeasures(text: string): TargetMeasures | null {
  const [indicator = "", round] = text.split(" ");
  return round === undefined ? null : { indicator, round };
}
