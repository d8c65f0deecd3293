import { DomainError } from "@rata/domain/problem/DomainError";
import { accountList, type AccountRow } from "@rata/importing/importers/account-list/accountList";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import * as z from "zod";
import { addAccount } from "#account/account.commands";
import { listTakenEmails } from "#account/account.queries";
import { addLink } from "#account/link.commands";
import { isDangling, isTaken } from "#database/violations";
import { defineUpload, type UploadStoring, type UploadWork } from "#upload/defineUpload";
import { AccountListCommit, AccountListPreview } from "./accountList.views.ts";
import { listAgencies } from "./agency.queries.ts";

/**
 * A list of people becomes accounts with their invitations, all or none. Where one was made since the preview, or the list of
 * agencies has changed, nothing is written. The list itself isn't kept: it names people.
 */
export const accountListUpload = defineUpload({
  key: "accounts",
  permission: "account.manage",
  limit: 1024 * 1024,
  Wish: z.object({}),
  Decision: z.object({}),
  Preview: AccountListPreview,
  Result: AccountListCommit,

  open: async () => null,

  read: async ({ work, file }) => {
    const read = await work.services.tables.read(file.bytes, file.fileName);
    if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
    return read.tables;
  },

  judge: async (asked, { reading: tables }) => {
    const list = await readList(asked, tables);
    return { list, state: list.accepted.map(({ line, fields }) => ({ line, fields })) };
  },

  show: (_asked, { judged: { list } }) => ({
    read: list.counts.read,
    refused: list.counts.refused,
    accepted: list.accepted,
    existing: list.rows.filter((row) => "email" in row),
    problems: list.refused.map(({ problem }) => problem),
  }),

  keeps: () => null,

  store: async (storing, { judged: { list } }) => {
    if (list.accepted.length === 0) throw new DomainError("import-empty");
    const created = await addAll(storing, list.accepted);
    const accounts = created.length;
    const entry = { action: "account.imported", subject: "accounts", summary: { accounts } } as const;
    await storing.keep({ counts: { accounts }, operations: accounts, entry });
    return { created };
  },
});

async function readList({ work }: UploadWork<object>, tables: readonly SourceTable[]) {
  const taken = await listTakenEmails(work.em);
  const reading = accountList.read(tables, {
    roles: work.services.edition.roles,
    region: work.services.region,
    regions: new Set(work.services.places.map(({ code }) => code)),
    agencies: await listAgencies(work.em),
    isTaken: (email) => taken.has(email),
  });
  const [problem] = reading.problems;
  if (problem !== undefined) throw new DomainError(problem.code, problem.params);
  return { ...reading, accepted: reading.rows.filter((row) => "fields" in row) };
}

/** @throws DomainError "import-changed" when somebody makes one of the accounts, or takes an agency away, at the same moment */
async function addAll(
  { work }: UploadStoring<object, object>,
  accepted: readonly Extract<AccountRow, { fields: unknown }>[],
): Promise<AccountListCommit["created"]> {
  try {
    const created = [];
    for (const { fields } of accepted) {
      const account = await addAccount(work, { em: work.em, fields });
      const { secret, expiresAt } = await addLink(work.services, { em: work.em, account });
      created.push({ name: fields.name, email: fields.email, secret, expiresAt });
    }
    return created;
  } catch (error) {
    throw isTaken(error, "account_email_unique") || isDangling(error) ? new DomainError("import-changed") : error;
  }
}
