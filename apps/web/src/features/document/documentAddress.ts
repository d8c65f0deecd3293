/** What a person chose to see or take. */
export interface DocumentWish {
  planId: string;
  report: string;
  hasNotes: boolean;
}

export type DownloadFormat = "docx" | "xlsx" | "pdf" | "csv";

/** Where a report comes from in a format; what the format or report has no use for is left out. */
export function documentAddress(
  { planId, report, hasNotes }: DocumentWish,
  format: DownloadFormat | "html",
  convention: string | null = null,
): string {
  const query = new URLSearchParams({
    ...(hasNotes && hasNotesSheet(report) ? { notes: "1" } : {}),
    ...(format === "csv" && convention !== null ? { convention } : {}),
  }).toString();
  return `/api/plans/${planId}/document/${encodeURIComponent(report)}.${format}${query === "" ? "" : `?${query}`}`;
}

/** Recaps have no sheet of notes. */
export function hasNotesSheet(report: string): boolean {
  return report === "plan-matrix";
}
