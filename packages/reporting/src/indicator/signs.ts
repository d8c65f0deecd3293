import type { AbsenceReason, Mark, Observation } from "@rata/domain/indicator/Observation";

/** The signs of BPS beside a figure, and what they mean. */
export const MARK_SIGNS: Readonly<Record<Mark, readonly [sign: string, meaning: string]>> = {
  estimate: ["e", "angka perkiraan"],
  revised: ["r", "angka yang direvisi"],
  provisional: ["*", "angka sementara"],
};

/** What stands in place of a figure, and what it means. */
export const ABSENCE_SIGNS: Readonly<Record<AbsenceReason, readonly [sign: string, meaning: string]>> = {
  "not-available": ["...", "tidak tersedia"],
  none: ["-", "tidak ada"],
  "not-shown": ["NA", "tidak ditampilkan"],
  "not-stated": ["–", "tidak tercantum"],
  "not-held": ["×", "rondenya tidak diselenggarakan"],
  unreadable: ["?", "tidak terbaca pada sumbernya"],
};

/** How sure a figure is: nothing stands at one that is official or that two sources tell. */
export const CONFIDENCE_SIGNS: Readonly<
  Record<Observation["confidence"], readonly [sign: string, meaning: string] | null>
> = {
  A: null,
  B: ["†", "dari satu sumber"],
  C: ["‡", "masih perlu dipastikan"],
};

/** The signs that stand at an observation, each with its meaning. */
export function signsOf({ reading, marks, confidence }: Observation): (readonly [sign: string, meaning: string])[] {
  if (reading.kind === "absent") return [ABSENCE_SIGNS[reading.reason]];
  const sure = CONFIDENCE_SIGNS[confidence];
  return [...marks.map((mark) => MARK_SIGNS[mark]), ...(sure === null ? [] : [sure])];
}
