import { digest } from "@rata/domain/canonical/canonical";

/** What the words of a header come to, so that next year's file or another spelling of case and marks is known again; null for no words. */
export function headerSignature(names: readonly (readonly string[])[]): string | null {
  const rows = names.map(toHeaderWords);
  return rows.some((row) => row.some((words) => words !== "")) ? digest(rows) : null;
}

/** The words of one header row by place: lower case, letters and digits only, any year the same, long texts cut, without blanks at the end. */
export function toHeaderWords(cells: readonly string[]): string[] {
  const words = cells.map((cell) =>
    cell
      .slice(0, LONGEST)
      .toLowerCase()
      .replaceAll(/\b(?:19|20|21)\d\d\b/gu, "#")
      .replaceAll(/[^\p{L}\p{N}#]+/gu, " ")
      .trim(),
  );
  return words.slice(0, words.findLastIndex((text) => text !== "") + 1);
}

const LONGEST = 120;
