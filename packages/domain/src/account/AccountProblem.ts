import * as z from "zod";

/** Columns of a list of people; their words stand in `texts/settings/accountHeads`. */
export const ACCOUNT_COLUMNS = ["name", "email", "role", "region", "agency", "group"] as const;
export const AccountColumn = z.enum(ACCOUNT_COLUMNS);
export type AccountColumn = z.infer<typeof AccountColumn>;

/** Why a row of a list makes no account: where, which value, which rule. The words come from `texts/problem` by the code. */
export const AccountProblem = z.object({
  code: z.string(),
  line: z.int(),
  column: AccountColumn.nullable(),
  value: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type AccountProblem = z.infer<typeof AccountProblem>;
