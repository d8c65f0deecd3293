import type { ImportCommit, WorkbookPreview } from "@rata/api/router";
import { type FetchedFile, fetchFile, post } from "#lib/files";

/** The part of a plan that a workbook is for. */
export interface WorkbookPart {
  planId: string;
  agencyId: string;
}

/** What the person decided about a workbook that came back. */
export interface WorkbookWishes {
  removeMissing: boolean;
  /** Conflicts in which the file's value is to stand. */
  insists: readonly string[];
}

export function fetchWorkbook(part: WorkbookPart): Promise<FetchedFile> {
  return fetchFile(`${addressOf(part)}/file`);
}

/** Tells what a workbook would change; stores nothing. */
export function previewWorkbook(part: WorkbookPart, file: File, wishes: WorkbookWishes): Promise<WorkbookPreview> {
  return post(`${addressOf(part)}/preview?${toQuery(wishes)}`, file);
}

/** Stores what the preview showed; refused when file, plan or wishes are no longer what was shown. */
export function commitWorkbook(
  part: WorkbookPart,
  file: File,
  { wishes, ...confirmation }: { wishes: WorkbookWishes; digest: string; id: string },
): Promise<ImportCommit> {
  return post(`${addressOf(part)}/commit?${toQuery(wishes, confirmation)}`, file);
}

function addressOf({ planId, agencyId }: WorkbookPart): string {
  return `/api/plans/${planId}/workbook/${agencyId}`;
}

function toQuery(wishes: WorkbookWishes, more: Record<string, string> = {}): string {
  return new URLSearchParams({ wishes: JSON.stringify(wishes), ...more }).toString();
}
