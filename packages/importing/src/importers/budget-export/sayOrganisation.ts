import { cleanCell } from "#table/SourceTable";

/** The agency that a line names: `Unit Organisasi : 1.02.0.00.0.00.01.0000 Dinas Kesehatan`, in one cell or several. Null for others. */
export function findOrganisation(cells: readonly string[]): string | null {
  const filled = cells.map(cleanCell).filter((cell) => cell !== "");
  const [first = "", ...others] = filled;
  const [, label, rest = ""] = LABEL.exec(first) ?? [];
  if (label === undefined) return null;
  const hasColon = rest.startsWith(":") || (rest === "" && (others[0] ?? "").startsWith(":"));
  if (!hasColon) return null;
  return nameOf([rest, ...others].join(" "));
}

/** The name of an agency without the code and the marks in front of it; null when nothing is left. */
export function nameOf(text: string): string | null {
  const name = text
    .replace(/^[\s:]+/u, "")
    .replace(/^[\dX]\.[\dX]{2}[\d.X\s-]*/u, "")
    .replace(/^[\s:–-]+/u, "")
    .trim();
  return name === "" ? null : name.slice(0, LONGEST);
}

const LONGEST = 200;
const LABEL =
  /^((?:sub\s*)?unit(?:\s*(?:organisasi|kerja|skpd))?|organisasi|skpd|opd|perangkat\s+daerah|nama\s+(?:skpd|opd|perangkat\s+daerah))\s*(:.*)?$/iu;
