import type { ImportCommit, ImportPreview } from "@rata/api/router";
import type { Separators } from "@rata/domain/number/Separators";

/** What the person says about the meaning of a file beyond what its headers say. */
export interface FileMeaning {
  /** Where the headers of a sheet or table stand, by its number; an empty list leaves it out. */
  headers?: Record<string, { line: number; height: number }[]>;
  /** What a column is, by its place in its table. */
  columns?: Record<string, string>;
  /** What comma and dot mean in a column, by its place. */
  separators?: Record<string, Separators>;
  /** Whether a line continues the one before it, by line. */
  joins?: Record<string, boolean>;
}

/** A refusal of an upload or download, in the shape that calls have too. */
class FileRefusal extends Error {
  readonly data: { rata: unknown };

  constructor(rata: unknown) {
    super("refused");
    this.data = { rata };
  }
}

/** What a file is read under: its meaning, and the agency whose file it is (null for the secretariat's own). */
export interface FileReading {
  meaning: FileMeaning;
  sender: string | null;
}

/** Reads a file without storing anything. */
export async function previewImport(planId: string, file: File, reading: FileReading): Promise<ImportPreview> {
  return post(`/api/plans/${planId}/import/preview?${toQuery(reading).toString()}`, file);
}

export interface CommitWishes extends FileReading {
  digest: string;
  removeMissing: boolean;
  /** Chosen once for a preview, so that a press too many stores nothing twice. */
  id: string;
}

/** Stores what the preview showed; refused when file or plan are no longer what was shown. */
export async function commitImport(planId: string, file: File, wishes: CommitWishes): Promise<ImportCommit> {
  const { digest, removeMissing, id } = wishes;
  const query = toQuery(wishes, { digest, removeMissing: removeMissing ? "1" : "0", id });
  return post(`/api/plans/${planId}/import/commit?${query.toString()}`, file);
}

export interface FetchedFile {
  blob: Blob;
  name: string;
}

/** Fetches a file with the name that the server gives it. */
export async function fetchFile(address: string): Promise<FetchedFile> {
  return toFile(address, await fetch(address));
}

/** The refused rows of a file as a workbook: the server reads the same file once more and stores nothing. */
export async function fetchRefused(
  planId: string,
  { file, reading, language }: { file: File; reading: FileReading; language: string },
): Promise<FetchedFile> {
  const query = toQuery(reading, { language });
  const address = `/api/plans/${planId}/import/refused?${query.toString()}`;
  return toFile(address, await send(address, file));
}

/** Hands a file to the person as a download. */
export function saveFile({ blob, name }: FetchedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Long enough for the browser to have begun reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function toFile(address: string, answer: Response): Promise<FetchedFile> {
  if (!answer.ok) throw await toRefusal(answer);
  const name = /filename="?([^";]+)"?/u.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return { blob: await answer.blob(), name: name ?? address.split("?")[0]?.split("/").at(-1) ?? "dokumen.pdf" };
}

function toQuery({ meaning, sender }: FileReading, more: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    meaning: JSON.stringify(meaning),
    ...(sender === null ? {} : { sender }),
    ...more,
  });
}

export function send(address: string, file: File): Promise<Response> {
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) };
  return fetch(address, { method: "POST", headers, body: file });
}

export async function post<T>(address: string, file: File): Promise<T> {
  const answer = await send(address, file);
  if (!answer.ok) throw await toRefusal(answer);
  return answer.json();
}

async function toRefusal(answer: Response): Promise<Error> {
  const body: unknown = await answer.json().catch(() => null);
  const problems: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "problems") : null;
  return new FileRefusal(
    Array.isArray(problems)
      ? problems[0]
      : { code: answer.status >= 500 ? "fault" : "invalid-request", params: {}, id: null },
  );
}
