import type { Problem } from "@rata/domain/problem/Problem";

/** What stands behind the last dot, in small letters. */
export function extensionOf(fileName: string): string {
  const at = fileName.lastIndexOf(".");
  return at < 0 ? "" : fileName.slice(at + 1).toLowerCase();
}

/** Tells when a file's name promises another kind than its content is: what was read may not be what its author meant to send. */
export function tellName(fileName: string, kind: "text" | "workbook" | "document"): Problem[] {
  const name = extensionOf(fileName);
  const promised = PROMISES.get(name) ?? kind;
  if (promised === kind) return [];
  const params = { name, kind: KINDS[kind] };
  return [{ code: "file-name-differs", kind: "notice", line: null, sheet: null, column: null, value: null, params }];
}

const PROMISES: ReadonlyMap<string, string> = new Map([
  ["txt", "text"],
  ["tsv", "text"],
  ["csv", "text"],
  ["xlsx", "workbook"],
  ["xlsm", "workbook"],
  ["xls", "workbook"],
  ["docx", "document"],
  ["docm", "document"],
  ["doc", "document"],
  ["pdf", "page"],
]);

/** Names of programs and formats, the same in every language. */
const KINDS = { text: "txt/csv", workbook: "xlsx", document: "docx" } as const;
