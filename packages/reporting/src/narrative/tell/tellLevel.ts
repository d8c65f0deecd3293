import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { beginWith, saySubject, type Subject } from "../figureWords.ts";
import { sayLevel, sayMissing } from "../sayLevel.ts";
import { tellCertainty } from "./tellCertainty.ts";
import { type Saying, told } from "./told.ts";

/** What is missing at the end of the series, the latest figure, and how sure it is. */
export function tellLevel(subject: Subject, { changes, missing }: AnalysedIndicator): Saying[] {
  const absent =
    missing?.reading.kind === "absent"
      ? told("gap", sayMissing(subject, missing.period, missing.reading.reason), { on: [missing] })
      : [];
  if (changes === null) return absent.length > 0 ? absent : told("gap", sayNothing(subject), { on: [] });
  const { latest } = changes;
  return [
    ...absent,
    ...told("level", sayLevel(subject, latest, latest.observation.marks), { on: [latest.observation] }),
    ...tellCertainty([latest.observation], "Angka ini"),
  ];
}

function sayNothing(subject: Subject): string {
  return `${beginWith(saySubject(subject))} belum memiliki nilai.`;
}
