/** Short names for the namespaces of Office files, the same for their transitional and their strict form; "?" for all others. */
export function shortNamespace(uri: string): string {
  return NAMESPACES.get(uri) ?? "?";
}

const OFFICE = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/spreadsheetml/2006/main`, "x"],
  [`${STRICT}/spreadsheetml/main`, "x"],
  [`${OFFICE}/wordprocessingml/2006/main`, "w"],
  [`${STRICT}/wordprocessingml/main`, "w"],
  [`${OFFICE}/officeDocument/2006/relationships`, "r"],
  [`${STRICT}/officeDocument/relationships`, "r"],
  [`${OFFICE}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${OFFICE}/package/2006/relationships`, "rel"],
  [`${OFFICE}/package/2006/content-types`, "ct"],
  [`${OFFICE}/markup-compatibility/2006`, "mc"],
]);
