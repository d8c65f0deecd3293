import { textKey } from "#text/textKey";

/** What two spellings of a name share: letters and digits, without the word of its level in front; null when nothing is named. */
export function budgetNameKey(name: string | null): string | null {
  const key = textKey((name ?? "").replace(/^\s*(?:sub\s*kegiatan|kegiatan|program)\b[\s:.–-]*/iu, ""));
  return key === "" ? null : key;
}
