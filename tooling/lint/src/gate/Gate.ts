/** One breach of a rule, with what to do instead. */
export interface Violation {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** Line from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** A check of the whole repository below a folder. Pure apart from reading files, so that fixtures can be its root. */
export type Gate = (root: string) => readonly Violation[];

/** One line that an editor can open. */
export function sayViolation(violation: Violation): string {
  const place = violation.line === 0 ? violation.file : `${violation.file}:${String(violation.line)}`;
  return `${place}  ${violation.rule}  ${violation.message}`;
}
