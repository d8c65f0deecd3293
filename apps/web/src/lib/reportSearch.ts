/** Which report the document screen shows; the first that the edition names when the address says nothing. */
export interface ReportSearch {
  laporan?: string;
}

export function toReportSearch(search: Record<string, unknown>): ReportSearch {
  const { laporan } = search;
  return typeof laporan === "string" && laporan !== "" ? { laporan } : {};
}
