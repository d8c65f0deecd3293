import { isLikeFormula } from "./isLikeFormula.ts";

/**
 * Words that a spreadsheet program would run as a formula, with an apostrophe before them: visible, and taken away again by
 * `restoreText`. Words that begin with apostrophes and then like a formula get one more, so that no two texts become the same.
 */
export function keepAsText(text: string): string {
  return isLikeFormula(text.replace(/^'+/u, "")) ? `'${text}` : text;
}

/** The words as they were before `keepAsText`. */
export function restoreText(text: string): string {
  return text.startsWith("'") && isLikeFormula(text.replace(/^'+/u, "")) ? text.slice(1) : text;
}
