import { canBeHeader, findHeaderMeaning, type HeaderMeaning } from "./headerWords.ts";

/** A line that may belong to a header: its cells cleaned, and the last place of each cell that is merged over columns. */
export interface HeaderRow {
  cells: readonly string[];
  across: ReadonlyMap<number, number>;
}

/** The rows of a header that name columns. From `anchor` on they are a header of their own; those above it are titles of groups. */
export interface NameRows {
  count: number;
  anchor: number;
}

/** No header seen has more: a title over groups, groups, names, parts of names. */
export const MOST_NAME_ROWS = 4;

/**
 * How many of the rows name columns, from the first; null when no header begins there. Titles above a group count only where no
 * table is open: within one, a row before a repeated header is a row of the plan.
 */
export function findNameRows(rows: readonly HeaderRow[], isInside: boolean): NameRows | null {
  let anchor = 0;
  while (!isHeader(toPaths(rows.slice(0, anchor + 1)).map(findMeaning))) {
    const [above, below] = rows.slice(anchor, anchor + 2);
    if (isInside || anchor + 1 >= MOST_NAME_ROWS || above === undefined || below === undefined) return null;
    if (!isGroupRow(above, below)) return null;
    anchor += 1;
  }
  let count = anchor + 1;
  while (count < MOST_NAME_ROWS && isPartRow(rows, count)) count += 1;
  return { count, anchor };
}

/**
 * The texts that stand over each column, from top to bottom: `Target Tahun 2023` over `Kinerja` and `Pagu`. A group reaches as far
 * as its merged cell; without one, to the next text of its row or of a row above it.
 */
export function toPaths(rows: readonly HeaderRow[]): string[][] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const paths = Array.from({ length: width }, (): string[] => []);
  const lowest = Array.from({ length: width }, (_, at) => rows.findLastIndex(({ cells }) => isFilled(cells[at])));
  const isBorder = Array.from({ length: width }, () => false);
  for (const [depth, { cells, across }] of rows.entries()) {
    let group = { text: "", to: -1 };
    for (const [at, path] of paths.entries()) {
      const text = cells[at] ?? "";
      if (text !== "") group = { text, to: across.get(at) ?? width - 1 };
      else if (isBorder[at] === true || at > group.to) group = { text: "", to: -1 };
      if (text !== "" || (group.text !== "" && (lowest[at] ?? -1) > depth)) path.push(group.text);
    }
    for (const [at, text] of cells.entries()) if (text !== "") isBorder[at] = true;
  }
  return paths;
}

/** What the texts over a column mean together: all of them, else fewer, at last the lowest alone. */
export function findMeaning(path: readonly string[]): HeaderMeaning | null {
  const own = path.at(-1) ?? "";
  const above = path.slice(0, -1);
  for (const chosen of CHOICES[above.length] ?? []) {
    const words = above.filter((_, at) => chosen.includes(at));
    // `Program` over `Nama` and `Indikator` says "Nama Program", "Indikator Program".
    const meaning =
      findHeaderMeaning([...words, own].join(" ")) ??
      (words.length === 0 ? null : findHeaderMeaning([own, ...words.toReversed()].join(" ")));
    if (meaning !== null) return meaning;
  }
  return null;
}

/** Which of the texts above a name are read with it, most first and the nearest before the farther. */
const CHOICES: readonly (readonly (readonly number[])[])[] = [
  [[]],
  [[0], []],
  [[0, 1], [1], [0], []],
  [[0, 1, 2], [1, 2], [0, 2], [0, 1], [2], [1], [0], []],
];

const LEVEL_COLUMNS: ReadonlySet<HeaderMeaning> = new Set(["sector", "policy", "objective", "program", "activity"]);
const CORE_COLUMNS: ReadonlySet<HeaderMeaning> = new Set([
  ...LEVEL_COLUMNS,
  "objectiveIndicator",
  "programIndicator",
  "activityIndicator",
  "ceiling",
]);

/** A plan's header names a level and one more of its core columns; "No, Kegiatan, Waktu" is an agenda and no plan. */
function isHeader(meanings: readonly (HeaderMeaning | null)[]): boolean {
  const core = new Set(meanings.filter((meaning) => meaning !== null && CORE_COLUMNS.has(meaning)));
  return core.size >= 2 && [...core].some((meaning) => meaning !== null && LEVEL_COLUMNS.has(meaning));
}

interface Group {
  text: string;
  from: number;
  to: number;
}

function groupsOf({ cells, across }: HeaderRow, width: number): Group[] {
  const groups: Group[] = [];
  for (const [from, text] of cells.entries()) {
    const last = groups.at(-1);
    if (text === "") continue;
    if (last !== undefined) last.to = Math.min(last.to, from - 1);
    groups.push({ text, from, to: across.get(from) ?? width - 1 });
  }
  return groups;
}

/** A row whose texts stand over the parts named in the row below; a title over everything is none. */
function isGroupRow(above: HeaderRow, below: HeaderRow): boolean {
  const width = Math.max(above.cells.length, below.cells.length);
  const groups = groupsOf(above, width);
  const [first] = groups;
  if (first === undefined || (groups.length === 1 && first.to - first.from + 1 > (width * 2) / 3)) return false;
  let hasParts = false;
  for (const { text, from, to } of groups) {
    if (!canBeHeader(text)) return false;
    const parts = below.cells.slice(from, to + 1).filter(isFilled);
    if (!isFilled(below.cells[from])) continue;
    if (parts.length < 2 && !addsMeaning(text, parts[0] ?? "")) return false;
    hasParts = true;
  }
  return hasParts;
}

/** Whether a text over a single part is a heading of its own, and no title or remark that happens to stand there. */
function addsMeaning(above: string, part: string): boolean {
  const own = findHeaderMeaning(part);
  return (own === null && findHeaderMeaning(above) !== null) || findMeaning([above, part]) !== own;
}

/** A row that names parts of the groups above it. What stands only there, repeats no name, and is known or bound by merges. */
function isPartRow(rows: readonly HeaderRow[], at: number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (row === undefined || above === undefined || !row.cells.some(isFilled)) return false;
  if (row.cells.every((text, place) => text === (above.cells[place] ?? ""))) return false;
  return isKnownPart(rows, at) || isMergedPart(rows, at) || isMiddlePart(rows, at);
}

function isKnownPart(rows: readonly HeaderRow[], at: number): boolean {
  const cells = rows[at]?.cells ?? [];
  const paths = toPaths(rows.slice(0, at + 1));
  const isKnown = (text: string, place: number) => canBeHeader(text) && findMeaning(paths[place] ?? []) !== null;
  return cells.some(isFilled) && cells.every((text, place) => text === "" || isKnown(text, place));
}

/** Unknown words count as names where each stands below a cell that is merged over columns. */
function isMergedPart(rows: readonly HeaderRow[], at: number): boolean {
  const spans = rows.slice(0, at).flatMap(({ cells, across }) => [...across].filter(([from]) => isFilled(cells[from])));
  const covers = (place: number) => spans.some(([from, to]) => from <= place && place <= to);
  const filled = [...(rows[at]?.cells.entries() ?? [])].filter(([, text]) => text !== "");
  return filled.length >= 2 && filled.every(([place, text]) => canBeHeader(text) && covers(place));
}

/** Unknown words count as groups where names that are known stand below each of them and nowhere else. */
function isMiddlePart(rows: readonly HeaderRow[], at: number): boolean {
  const [row, below] = rows.slice(at, at + 2);
  if (row === undefined || below === undefined || !isKnownPart(rows, at + 1)) return false;
  const width = Math.max(row.cells.length, below.cells.length);
  const groups = groupsOf(row, width);
  const isOver = ({ text, from, to }: Group) =>
    canBeHeader(text) && isFilled(below.cells[from]) && below.cells.slice(from, to + 1).filter(isFilled).length >= 2;
  return groups.every(isOver) && below.cells.every((text, place) => text === "" || place >= (groups[0]?.from ?? width));
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text !== "";
}
