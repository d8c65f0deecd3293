import type { FigureMeaning } from "#lib/views";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { MEANINGS } from "@rata/texts/indicator/figureImportKeys";

type Choice = NonNullable<FigureMeaning["columns"]>[string];

/** What a person chose a column to be; what is no choice leaves the column out. */
export function toColumnChoice(value: string): Choice {
  const part = MEANINGS.find((one) => one === value);
  if (part !== undefined) return part;
  const indicator = INDICATORS.find(({ code }) => value === `figures:${code}`);
  return indicator === undefined ? "ignored" : `figures:${indicator.code}`;
}
