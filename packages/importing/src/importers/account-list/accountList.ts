import { ACCOUNT_COLUMNS, type AccountColumn, type AccountProblem } from "@rata/domain/account/AccountProblem";
import type { AccountFields } from "@rata/domain/agency/Account";
import { ACCOUNT_HEADS } from "@rata/texts/settings/accountHeads";
import * as z from "zod";
import { choicesOf } from "#Choices";
import { defineImporter } from "#importer";
import type { Reading, Refusal } from "#Reading";
import { makeProblem } from "#table/makeProblem";
import { readRows, type RowForm, type FormRow, type RowReading } from "#table/readRows";
import type { SourceTable } from "#table/SourceTable";
import { type AccountListContext, readPerson } from "./readPerson.ts";

/** More people than any office has: a longer list is another kind of file. */
export const MOST_PEOPLE = 500;

/** A person of the list: an account to be made, or an address that has one already, of which nothing is changed. */
export type AccountRow = { line: number; fields: AccountFields } | { line: number; email: string };

export type AccountListReading = Reading<AccountRow, AccountColumn | "extra", Refusal<AccountProblem>>;

/**
 * A list of people, read into accounts to be made. A row is taken whole or refused whole, with every reason at once; an address that
 * has an account is named and left as it is, so that the same file a second time changes nothing.
 */
export const accountList = defineImporter({
  key: "account-list",
  columns: [...ACCOUNT_COLUMNS, "extra"],
  Choices: choicesOf(z.enum([...ACCOUNT_COLUMNS, "extra"])),
  read(tables: readonly SourceTable[], context: AccountListContext, choices = {}): AccountListReading {
    const reading = readRows(tables, { form: FORM, choices }, openList(context));
    const [first] = reading.tables;
    const code = first === undefined ? "account-list-no-header" : "account-list-too-long";
    const limit = first === undefined ? {} : { limit: MOST_PEOPLE };
    const isUsable = first !== undefined && reading.counts.read <= MOST_PEOPLE;
    return isUsable ? reading : { ...reading, problems: [makeProblem(code, "refused", { params: limit })] };
  },
});

const NEEDED: readonly AccountColumn[] = ["name", "email", "role"];

const FORM: RowForm<AccountColumn> = {
  columns: ACCOUNT_COLUMNS.map((column) => ({
    column,
    words: ACCOUNT_HEADS[column],
    isNeeded: NEEDED.includes(column),
  })),
  mostAbove: 0,
};

/** Each address counts once: a second row of the same person would make a second account. */
function openList(
  context: AccountListContext,
): (row: FormRow<AccountColumn>) => RowReading<AccountRow, AccountProblem> {
  const seen = new Map<string, number>();
  return ({ line, text }) => {
    const { email, fields, faults } = readPerson(text, context);
    const first = email === null ? undefined : seen.get(email);
    if (email !== null && first === undefined) seen.set(email, line);
    if (first !== undefined)
      return { problems: [{ code: "email-repeated", line, column: "email", value: email, params: { first } }] };
    if (email !== null && context.isTaken(email)) return { row: { line, email } };
    return fields === null ? { problems: faults.map((fault) => ({ ...fault, line })) } : { row: { line, fields } };
  };
}
