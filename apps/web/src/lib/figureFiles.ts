import type { FigureImportCommit, FigureImportPreview, FigureMeaning } from "@rata/api/router";
import { type FetchedFile, post, send, toFile } from "#lib/files";

/** Reads a file of figures without storing anything. */
export async function previewFigures(file: File, meaning: FigureMeaning): Promise<FigureImportPreview> {
  return post(`/api/indicators/import/preview?${toQuery(meaning).toString()}`, file);
}

/** Stores what the preview showed; refused when the file or what is held are no longer what was shown. */
export async function commitFigures(
  file: File,
  { meaning, digest, id }: { meaning: FigureMeaning; digest: string; id: string },
): Promise<FigureImportCommit> {
  return post(`/api/indicators/import/commit?${toQuery(meaning, { digest, id }).toString()}`, file);
}

/** The lines with figures that were not accepted, as a workbook: the server reads the same file once more and stores nothing. */
export async function fetchRefusedFigures(
  file: File,
  { meaning, language }: { meaning: FigureMeaning; language: string },
): Promise<FetchedFile> {
  const address = `/api/indicators/import/refused?${toQuery(meaning, { language }).toString()}`;
  return toFile(address, await send(address, file));
}

function toQuery(meaning: FigureMeaning, more: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({ meaning: JSON.stringify(meaning), ...more });
}
