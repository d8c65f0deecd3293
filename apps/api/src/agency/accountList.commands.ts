import { digest } from "@rata/domain/canonical/canonical";
import { DomainError } from "@rata/domain/problem/DomainError";
import {
  accountList,
  type AccountListReading,
  type AccountRow,
} from "@rata/importing/importers/account-list/accountList";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { Scope } from "#access/Scope";
import { addAccount } from "#account/account.commands";
import { listTakenEmails } from "#account/account.queries";
import { addLink } from "#account/link.commands";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import { isDangling, isTaken } from "#database/violations";
import { digestOf } from "#FileStore";
import type { UploadedFile } from "#http/uploadedFile";
import type { Services } from "#Services";
import type { AccountListCommit, AccountListPreview } from "./accountList.views.ts";
import { listAgencies } from "./agency.queries.ts";

/** Reads a list of people and tells which accounts it would make. Writes nothing. @throws DomainError, the reader's or the list's code */
export async function previewAccountList(
  services: Services,
  scope: Scope,
  upload: UploadedFile,
): Promise<AccountListPreview> {
  const tables = await readTables(services, upload);
  const reading = await readList(services, scope, { em: services.openConnection(), tables });
  return {
    fileName: upload.fileName,
    read: reading.counts.read,
    refused: reading.counts.refused,
    accepted: reading.accepted,
    existing: reading.rows.filter((row) => "email" in row),
    problems: reading.refused.map(({ problem }) => problem),
    digest: previewDigest(upload, reading),
  };
}

/**
 * Reads the list again and makes its accounts with their invitations, all or none. The digest of the preview names the file and the
 * accounts that were shown: where one was made meanwhile, or the list of agencies has changed, nothing is written.
 * @throws DomainError "import-changed", "import-empty", the reader's or the list's code
 */
export async function commitAccountList(
  services: Services,
  scope: Scope,
  { upload, expected }: { upload: UploadedFile; expected: string },
): Promise<AccountListCommit> {
  const tables = await readTables(services, upload);
  return refusing(() =>
    inTransaction(services, async (em) => {
      const reading = await readList(services, scope, { em, tables });
      if (previewDigest(upload, reading) !== expected) throw new DomainError("import-changed");
      if (reading.accepted.length === 0) throw new DomainError("import-empty");
      const created = [];
      for (const { fields } of reading.accepted) {
        const account = await addAccount(services, scope, { em, fields });
        const { secret, expiresAt } = await addLink(services, scope, { em, account });
        created.push({ name: fields.name, email: fields.email, secret, expiresAt });
      }
      await recordEntry(em, scope, {
        id: services.makeId(),
        at: services.now(),
        action: "account.imported",
        subject: "accounts",
        summary: { file: upload.fileName, accounts: created.length },
      });
      return { created };
    }),
  );
}

async function readTables(services: Services, upload: UploadedFile): Promise<readonly SourceTable[]> {
  const read = await services.tables.read(upload.bytes, upload.fileName);
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  return read.tables;
}

type ListRead = AccountListReading & { accepted: Extract<AccountRow, { fields: unknown }>[] };

async function readList(
  services: Services,
  scope: Scope,
  { em, tables }: { em: Connection; tables: readonly SourceTable[] },
): Promise<ListRead> {
  const taken = await listTakenEmails(em, scope);
  const reading = accountList.read(tables, {
    roles: services.edition.roles,
    region: services.region,
    regions: new Set(services.places.map(({ code }) => code)),
    agencies: await listAgencies(em, scope),
    isTaken: (email) => taken.has(email),
  });
  const [problem] = reading.problems;
  if (problem !== undefined) throw new DomainError(problem.code, problem.params);
  return { ...reading, accepted: reading.rows.filter((row) => "fields" in row) };
}

function previewDigest(upload: UploadedFile, { accepted }: Pick<ListRead, "accepted">): string {
  return digest({ file: digestOf(upload.bytes), accepted: accepted.map(({ line, fields }) => ({ line, fields })) });
}

/** Somebody made one of the accounts, or took an agency away, at the same moment. */
async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isTaken(error, "account_email_unique") || isDangling(error)) throw new DomainError("import-changed");
    throw error;
  }
}
