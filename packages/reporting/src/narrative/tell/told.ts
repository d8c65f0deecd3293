import type { VerdictRule } from "@rata/domain/analysis/Verdict";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import type { ToldSentence } from "../Told.ts";

/** A told sentence; a remark says how sure or how thin the figures are that others speak of. */
export interface Saying {
  told: ToldSentence;
  isRemark: boolean;
}

interface Grounds {
  on: readonly Observation[];
  rule?: VerdictRule | null;
}

/** A sentence of a kind with the figures that it rests on; none where there is no sentence. */
export function told(kind: ToldSentence["kind"], text: string | null, grounds: Grounds): Saying[] {
  return text === null ? [] : [{ told: toTold(kind, text, grounds), isRemark: false }];
}

/** What is missing, or how sure the figures of the sentences before are. */
export function remark(text: string, on: readonly Observation[]): Saying {
  return { told: toTold("gap", text, { on }), isRemark: true };
}

function toTold(kind: ToldSentence["kind"], text: string, { on, rule = null }: Grounds): ToldSentence {
  return { kind, text, subjects: [...new Set(on.map(subjectKey))], rule };
}
