import { digest } from "@rata/domain/canonical/canonical";
import type { Observation } from "@rata/domain/indicator/Observation";
import { newestReleases } from "@rata/domain/indicator/revise";
import { comparePeriods } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import { CONFIDENCE_SIGNS } from "@rata/reporting/indicator/signs";
import { sayUnit } from "@rata/reporting/narrative/figureWords";
import { nameOf } from "@rata/reporting/narrative/RegionNames";
import type { TableSheet, TableValue, Workbook } from "@rata/reporting/sheet/Workbook";
import * as texts from "@rata/texts/indicator/figureFile";
import type { Language } from "@rata/texts/Language";
import type { Work } from "#Work";
import { listLine } from "./figures.reads.ts";
import { COLUMNS, type RowContext } from "./figureColumns.ts";
import { type PageWish, readIndicator, type ReadIndicator } from "./indicatorPage.reads.ts";
import { sayNow } from "./sayNow.ts";

export interface FigureFileWish extends PageWish {
  format: "xlsx" | "csv";
  convention: CsvConvention;
  language: Language;
}

/**
 * The figures that the page of an indicator shows, one row for each, with all that is said of it, so that none loses its mark on the
 * way into another program. Nothing is stored. @throws DomainError "not-found"
 */
export async function makeFigureFile(work: Work, wish: FigureFileWish): Promise<{ bytes: Uint8Array; name: string }> {
  const read = await readIndicator(work, wish);
  const workbook = toWorkbook(read, { words: texts[wish.language], drawnAt: await sayNow(work.services) });
  const { format, convention } = wish;
  const { bytes } = await work.services.renderer.render(
    format === "xlsx" ? { format, workbook } : { format, workbook, convention },
  );
  return { bytes, name: `${wish.code}-${wish.region}.${format}` };
}

type Words = (typeof texts)[Language];
interface Saying {
  words: Words;
  drawnAt: string;
}

function toWorkbook(read: ReadIndicator, { words, drawnAt }: Saying): Workbook {
  const { analysed, names } = read;
  const { indicator, region } = analysed;
  const title = words.title(indicator.names.id, nameOf(names, region));
  const line = listLine(region);
  const rowsOf = (regions: readonly RegionCode[]) => listRows(read, regions, words);
  const others = read.peers.filter((peer) => !line.includes(peer));
  const heads = COLUMNS.map(([key, width]) => ({ head: words.columns[key], width }));
  const figures = (name: string, rows: TableValue[][]) => toSheet({ name, title, columns: heads, rows });
  const columns = [words.about.fact, words.about.value].map((head) => ({ head, width: 90 }));
  const about = toSheet({ name: words.sheets.about, title, columns, rows: tellAbout(read, { words, drawnAt }) });
  const all = rowsOf([...line, ...others]);
  return {
    title,
    factsDigest: digest(all),
    sheets: [
      about,
      figures(words.sheets.region, rowsOf(line)),
      ...(read.peers.length === 0 ? [] : [figures(words.sheets.peers, rowsOf(read.peers))]),
    ],
    table: figures(words.sheets.all, all),
  };
}

function tellAbout({ analysed, names }: ReadIndicator, { words, drawnAt }: Saying): TableValue[][] {
  const { indicator, region } = analysed;
  const { about } = words;
  const signs = Object.values(CONFIDENCE_SIGNS).flatMap((sign) => (sign === null ? [] : [`${sign[0]} ${sign[1]}`]));
  return [
    [about.indicator, indicator.names.id],
    [about.symbol, indicator.symbol],
    [about.definition, indicator.definition.id],
    [about.formula, indicator.formula],
    [about.unit, sayUnit(indicator.unit)],
    [about.source, indicator.source],
    [about.reference, indicator.reference],
    ...indicator.breaks.map(({ from, note }) => [about.breaks, `${from}: ${note.id}`]),
    [about.region, nameOf(names, region)],
    [about.signs, signs.join("; ")],
    [about.drawnAt, drawnAt],
  ];
}

/** The newest release of every figure, of every daerah and affair. */
function listRows(
  { analysed, figures, names }: ReadIndicator,
  regions: readonly RegionCode[],
  words: Words,
): TableValue[][] {
  const { indicator } = analysed;
  return regions.flatMap((region) =>
    newestReleases(figures.of(indicator.code, region))
      .toSorted((a, b) => comparePeriods(a.period, b.period) || (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((one) => toRow(one, { indicator, name: nameOf(names, region), words })),
  );
}

function keyOf({ daerah, affair }: Observation): string {
  return `${affair ?? ""} ${daerah}`;
}

function toRow(one: Observation, context: RowContext): TableValue[] {
  return COLUMNS.map(([, , pick]) => pick(one, context));
}

function toSheet({
  name,
  title,
  columns,
  rows,
}: Pick<TableSheet, "name" | "columns" | "rows"> & { title: string }): TableSheet {
  return {
    kind: "table",
    name,
    page: { size: "F4", orientation: "landscape", head: title, foot: "", mark: null },
    frozenColumns: 0,
    columns,
    rows,
  };
}
