import type { AccountProblem } from "@rata/domain/account/AccountProblem";
import type { SourceTable } from "#table/SourceTable";
import type { AccountListContext, AccountListReading } from "./AccountList.ts";
import { findColumns } from "./findColumns.ts";
import { readPerson } from "./readPerson.ts";

/** More people than any office has: a longer list is another kind of file. */
export const MOST_PEOPLE = 500;

export type AccountListRead =
  | { ok: true; reading: AccountListReading }
  | { ok: false; code: "account-list-no-header" | "account-list-too-long"; params: Record<string, number> };

/**
 * Reads a list of people into accounts to be made. A row is taken whole or refused whole, with every reason at once; an address that
 * has an account is told and left as it is, so that the same file a second time changes nothing.
 */
export function readAccountList(tables: readonly SourceTable[], context: AccountListContext): AccountListRead {
  const found = findColumns(tables);
  if (found === null) return { ok: false, code: "account-list-no-header", params: {} };
  const { lines, places } = found;
  if (lines.length > MOST_PEOPLE) return { ok: false, code: "account-list-too-long", params: { limit: MOST_PEOPLE } };
  const accepted: AccountListReading["accepted"][number][] = [];
  const existing: AccountListReading["existing"][number][] = [];
  const problems: AccountProblem[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of lines) {
    const person = readPerson((column) => cells[places.get(column) ?? -1] ?? "", context);
    const earlier = person.email === null ? undefined : seen.get(person.email);
    if (person.email !== null && earlier === undefined) seen.set(person.email, line);
    if (earlier !== undefined)
      problems.push({ code: "email-repeated", line, column: "email", value: person.email, params: { first: earlier } });
    else if (person.email !== null && context.isTaken(person.email)) existing.push({ line, email: person.email });
    else if (person.fields === null) problems.push(...person.faults.map((fault) => ({ ...fault, line })));
    else accepted.push({ line, fields: person.fields });
  }
  const refused = lines.length - accepted.length - existing.length;
  return { ok: true, reading: { read: lines.length, accepted, existing, problems, refused } };
}
