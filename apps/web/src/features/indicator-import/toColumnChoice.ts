import type { FigureMeaning } from "#lib/views";
import { FIGURE_COLUMNS } from "@rata/domain/indicator/FigureColumn";
import { INDICATORS } from "@rata/domain/indicator/indicators";

type Choice = NonNullable<FigureMeaning["columns"]>[string];

/** What a person chose a column to be; what is no choice leaves the column out. */
export function toColumnChoice(value: string): Choice {
  const part = FIGURE_COLUMNS.find((one) => one === value);
  if (part !== undefined) return part;
  const indicator = INDICATORS.find(({ code }) => value === `figures:${code}`);
  return indicator === undefined ? "ignored" : `figures:${indicator.code}`;
}
