import type { AccountListCommit, AccountListPreview } from "@rata/api/router";
import { post } from "#lib/files";

/** Reads a list of people without storing anything. */
export function previewAccountList(file: File): Promise<AccountListPreview> {
  return post("/api/accounts/import/preview", file);
}

/** Makes the accounts that the preview showed; refused when they are no longer the same. */
export function commitAccountList(file: File, digest: string): Promise<AccountListCommit> {
  return post(`/api/accounts/import/commit?${new URLSearchParams({ digest }).toString()}`, file);
}
