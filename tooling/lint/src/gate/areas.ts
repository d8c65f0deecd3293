/**
 * The folders of apps/api/src and the rooms of its plan, each of which knows only those before it.
 * A folder that stands in neither list fails: an area that nobody placed could know everything.
 */
export const AREAS = [
  "database",
  "access",
  "http",
  "reading",
  "jobs",
  "audit",
  "upload",
  "trail",
  "account",
  "agency",
  "notification",
  "priority",
  "indicator",
  "plan/core",
  "plan/finding",
  "plan/budget-stage",
  "plan/lifecycle",
  "plan/proposal",
  "plan/sheet",
  "plan/matrix",
  "plan/budget",
  "plan/workbook",
  "plan/version",
  "plan",
  "place",
  "comment",
  "document",
  "administration",
];

/** Set up everything, so they may know everything. */
const FREE = ["testing"];

/** Files beside the areas that every area may know; the others put the areas together. */
const KNOWN_TO_ALL = ["Work", "Services", "FileStore", "trpc", "permittedRoute"];

const SRC = "apps/api/src/";

/** Why a file may not stand where it stands, or null. */
export function judgeRoom(file: string): string | null {
  const area = areaOf(file);
  if (area === null || AREAS.includes(area) || FREE.includes(area)) return null;
  return `Folder ${area} has no place among the areas; add it to tooling/lint/src/gate/areas.ts.`;
}

/** Why one file may not import another, or null. */
export function judgeAreas(from: string, to: string): string | null {
  const own = areaOf(from);
  if (own === null || FREE.includes(own) || !to.startsWith(SRC)) return null;
  const other = areaOf(to);
  if (other === null) {
    const isKnown = KNOWN_TO_ALL.includes(to.slice(SRC.length).replace(/\.ts$/, ""));
    return isKnown || own === AREAS.at(-1)
      ? null
      : `Area ${own} must not know ${to.slice(SRC.length)}, which puts the areas together: take what you need as a parameter.`;
  }
  if (AREAS.indexOf(other) <= AREAS.indexOf(own)) return null;
  return `Area ${own} stands before ${other} and must not know it: pass an id, or move the use case there.`;
}

/** "plan/sheet" for a file in a room of the plan, "account" for one in an area, null for one beside the areas. */
function areaOf(file: string): string | null {
  if (!file.startsWith(SRC)) return null;
  const folders = file.slice(SRC.length).split("/").slice(0, -1);
  const [area] = folders;
  if (area === undefined) return null;
  return area === "plan" ? folders.slice(0, 2).join("/") : area;
}
