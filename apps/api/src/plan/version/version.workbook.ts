import { digest } from "@rata/domain/canonical/canonical";
import { readBeneficiary } from "@rata/domain/plan/Beneficiary";
import { formatCount } from "@rata/domain/number/formatNumber";
import { MONEY_AXES, type RecordChange, type RecordPlace } from "@rata/domain/plan/version/PlanComparison";
import type { TableSheet, TableValue, Workbook } from "@rata/reporting/sheet/Workbook";
import type { Language } from "@rata/texts/Language";
import { sayCell } from "@rata/texts/version/sayCell";
import { sayPart } from "@rata/texts/version/sayPart";
import { sayStages } from "@rata/texts/version/sayStage";
import * as fieldTexts from "@rata/texts/plan/field";
import * as words from "@rata/texts/version/words";
import * as texts from "@rata/texts/version/workbook";
import type { Work } from "#Work";
import { type ComparedVersions, compareVersions, type CompareWish, nameAxes } from "./version.compare.ts";

/**
 * Two versions of a plan as a workbook: the money on every axis, and every changed cell, before and after. Nothing is stored.
 * @throws DomainError "not-found", "version-lost"
 */
export async function makeComparisonWorkbook(
  work: Work,
  { language, ...wish }: CompareWish & { language: Language },
): Promise<{ bytes: Uint8Array; name: string }> {
  const compared = await compareVersions(work, wish);
  const { record, from, to, comparison, records } = compared;
  const title = titleOf(compared, language);
  const cells = toCells(compared, language);
  const workbook: Workbook = {
    title,
    factsDigest: digest({ comparison, records }),
    sheets: [toMoney(nameAxes(work.services, compared), compared, language), cells],
    table: cells,
  };
  const { bytes } = await work.services.renderer.render({ format: "xlsx", workbook });
  return { bytes, name: `perbandingan-versi-${record.region}-${record.year}-${from}-${to}.xlsx` };
}

function titleOf({ record, from, to }: ComparedVersions, language: Language): string {
  return texts[language].title(record.year, from, to);
}

function toMoney(axes: ReturnType<typeof nameAxes>, compared: ComparedVersions, language: Language): TableSheet {
  const { money, moneySheet, total, stage } = texts[language];
  const { level, comparison } = compared;
  const whole = comparison.money.total;
  const parts = MONEY_AXES.flatMap((axis) =>
    axes[axis].map((part): TableValue[] => [
      words[language].axes[axis],
      sayPart(axis, part, { language, level }),
      part.before,
      part.after,
      part.difference,
    ]),
  );
  return {
    ...sheetOf(moneySheet, titleOf(compared, language)),
    columns: [money.axis, money.part, money.before, money.after, money.difference].map((head, at) => ({
      head,
      width: at === 1 ? 80 : 40,
    })),
    rows: [
      [stage, sayStages(compared.stages, language), null, null, null],
      [total, null, whole.before, whole.after, whole.difference],
      ...parts,
    ],
  };
}

function toCells(compared: ComparedVersions, language: Language): TableSheet {
  const { cells, cellsSheet } = texts[language];
  const names = Object.fromEntries([
    ...compared.agencies.map(({ id, name }) => [id, name] as const),
    ...compared.priorities,
  ]);
  const widths = [26, 30, 50, 90, 34, 70, 70];
  return {
    ...sheetOf(cellsSheet, titleOf(compared, language)),
    columns: Object.values(cells).map((head, at) => ({ head, width: widths[at] ?? 40 })),
    rows: compared.records.flatMap((change) => toRows(change, language, names)),
  };
}

/** One row for each cell, so that a person can filter by column; what only moved or came without words has one row all the same. */
function toRows(change: RecordChange, language: Language, names: Readonly<Record<string, string>>): TableValue[][] {
  const { kinds, levels, line } = words[language];
  const fields = fieldTexts[language];
  const place = change.after ?? change.before;
  const agency = place?.agency ?? null;
  const begin: TableValue[] = [
    kinds[change.kind],
    change.level === null ? line : levels[change.level],
    agency === null ? null : (names[agency] ?? null),
    sayPath(place),
  ];
  const moved: TableValue[][] = change.isMoved
    ? [[...begin, fields.parent.short, sayPath(change.before), sayPath(change.after)]]
    : [];
  const cells = change.cells.map((cell): TableValue[] => {
    const said = sayCell(cell, { language, names, formatCount, readBeneficiary });
    return [...begin, fields[cell.field].short, toValue(cell.before, said.before), toValue(cell.after, said.after)];
  });
  const rows = [...moved, ...cells];
  return rows.length > 0 ? rows : [[...begin, null, null, null]];
}

/** Money stays a number; words are cut where a cell would be too long for a spreadsheet. */
function toValue(value: RecordChange["cells"][number]["before"], said: string | null): TableValue {
  return typeof value === "number" ? value : (said?.slice(0, MOST_LETTERS) ?? null);
}

function sayPath(place: RecordPlace | null): string | null {
  const said = place?.path.flatMap(({ text }) => (text === null ? [] : [text.slice(0, 1000)])).join(" › ");
  return said?.slice(0, MOST_LETTERS) || null;
}

const MOST_LETTERS = 5000;

function sheetOf(name: string, head: string): Pick<TableSheet, "kind" | "name" | "page" | "frozenColumns"> {
  return {
    kind: "table",
    name,
    page: { size: "F4", orientation: "landscape", head, foot: "", mark: null },
    frozenColumns: 0,
  };
}
