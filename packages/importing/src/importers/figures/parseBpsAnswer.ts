/** A member of a list of an answer: its number within keys, and its words. */
export interface BpsItem {
  val: string;
  label: string;
}

/** The answer of the office's WebAPI for one variable, as far as anything is read from it. */
export interface BpsAnswer {
  variables: readonly (BpsItem & { unit: string; decimals: number })[];
  vervar: readonly BpsItem[];
  turvar: readonly BpsItem[];
  tahun: readonly BpsItem[];
  turtahun: readonly BpsItem[];
  /** Figures under keys that put the numbers of region, variable, group, year and round one behind the other. */
  content: readonly (readonly [string, unknown])[];
}

/** Takes an answer apart. A list that is empty is told apart from one that is wrong: the office says "not available" so. */
export function parseBpsAnswer(answer: unknown): BpsAnswer | "bps-answer-wrong" | "bps-answer-empty" {
  const availability = fieldOf(answer, "data-availability");
  if (typeof availability !== "string") return "bps-answer-wrong";
  if (fieldOf(answer, "status") !== "OK" || availability !== "available") return "bps-answer-empty";
  const variables = listOf(answer, "var", (item) => ({
    ...toItem(item),
    unit: toText(fieldOf(item, "unit")),
    decimals: toDecimals(fieldOf(item, "decimal")),
  }));
  const [vervar, turvar, tahun, turtahun] = ["vervar", "turvar", "tahun", "turtahun"].map((name) =>
    listOf(answer, name, toItem),
  );
  const content = toContent(fieldOf(answer, "datacontent"));
  const lists = [variables, vervar, turvar, tahun, turtahun];
  if (!variables || !vervar || !turvar || !tahun || !turtahun || content === null) return "bps-answer-wrong";
  if (lists.some((list) => list?.some(({ val }) => !/^\d{1,12}$/u.test(val)))) return "bps-answer-wrong";
  if (content.length === 0 || variables.length === 0 || vervar.length === 0 || tahun.length === 0)
    return "bps-answer-empty";
  return { variables, vervar, turvar, tahun, turtahun, content };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** A list of the answer; a list that is left out is empty. */
function listOf<Item>(answer: unknown, name: string, toOne: (item: unknown) => Item): Item[] | null {
  const list = fieldOf(answer, name) ?? [];
  if (!Array.isArray(list)) return name === "turvar" || name === "turtahun" ? [] : null;
  return list.map(toOne);
}

function toItem(item: unknown): BpsItem {
  return { val: toText(fieldOf(item, "val")), label: toText(fieldOf(item, "label")).replaceAll(/<[^>]{0,20}>/gu, "") };
}

function toText(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.slice(0, LONGEST).trim() : "";
}

const LONGEST = 500;

function toDecimals(value: unknown): number {
  const decimals = Number(toText(value));
  return Number.isInteger(decimals) && decimals > 0 && decimals <= 9 ? decimals : 0;
}

/** The office writes an empty record as an empty list. */
function toContent(value: unknown): [string, unknown][] | null {
  if (Array.isArray(value)) return value.length === 0 ? [] : null;
  return typeof value === "object" && value !== null ? Object.entries(value) : null;
}
