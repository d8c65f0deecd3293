import { digest } from "@rata/domain/canonical/canonical";
import { namePlace } from "@rata/domain/priority/namePlace";
import { levelOf } from "@rata/domain/region/Region";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import type { TableSheet, TableValue, Workbook } from "@rata/reporting/sheet/Workbook";
import type { Language } from "@rata/texts/Language";
import * as texts from "@rata/texts/priority/places";
import type { Work } from "#Work";
import { isGap, tiePlaces, type TiedPlaces, titleOf } from "./place.reads.ts";

export interface PlaceFileWish {
  year: number;
  format: "xlsx" | "csv";
  convention: CsvConvention;
  language: Language;
}

/** The priority places of a year with the rows that reach each, and the rows that lie outside. Nothing is stored. */
export async function makePlaceFile(
  work: Work,
  { year, format, convention, language }: PlaceFileWish,
): Promise<{ bytes: Uint8Array; name: string }> {
  const tied = await tiePlaces(work, year);
  const name = (code: string) => namePlace(work.services.atlas, code, work.services.region);
  const words = texts[language];
  const sheet = (tab: string, columns: Column[], rows: TableValue[][]) =>
    toSheet({ name: tab, title: words.title(year), columns, rows });
  const { columns: heads, places, rows, outside } = words.file;
  const list = sheet(
    places,
    PLACE_COLUMNS.map(([key, width]) => ({ head: heads[key], width })),
    listPlaces(tied, name, words),
  );
  const workbook: Workbook = {
    title: words.title(year),
    factsDigest: digest({ places: tied.places, coverage: tied.coverage }),
    sheets: [
      list,
      sheet(rows, [heads.code, heads.name, heads.row, heads.location].map(toColumn), listReaching(tied, name)),
      sheet(
        outside,
        [heads.row, heads.location].map(toColumn),
        tied.coverage.outside.map((at) => sayRow(tied, at)),
      ),
    ],
    table: list,
  };
  const { bytes } = await work.services.renderer.render(
    format === "xlsx" ? { format, workbook } : { format, workbook, convention },
  );
  return { bytes, name: `lokasi-prioritas-${work.services.region}-${year}.${format}` };
}

type Words = (typeof texts)[Language];
interface Column {
  head: string;
  width: number;
}

const PLACE_COLUMNS = [
  ["code", 30],
  ["name", 90],
  ["level", 30],
  ["basis", 70],
  ["kind", 40],
  ["number", 30],
  ["date", 24],
  ["particular", 24],
  ["around", 30],
  ["general", 24],
  ["state", 34],
] as const;

function toColumn(head: string, at: number): Column {
  return { head, width: at === 0 ? 40 : 90 };
}

function listPlaces(tied: TiedPlaces, name: (code: string) => string, words: Words): TableValue[][] {
  return tied.places.map(({ code, basis, decree }, at): TableValue[] => {
    const cover = tied.coverage.places[at] ?? { code, particular: [], around: 0, general: 0 };
    const counts = [cover.particular.length, cover.around, cover.general];
    const state = isGap(cover)
      ? words.reach.none
      : cover.particular.length + cover.around === 0
        ? words.reach.onlyGeneral
        : words.file.reached;
    const said = [decree?.kind ?? null, decree?.number ?? null, decree?.date ?? null];
    return [code, name(code), words.file.levels[levelOf(code)], basis, ...said, ...counts, state];
  });
}

function listReaching(tied: TiedPlaces, name: (code: string) => string): TableValue[][] {
  return tied.coverage.places.flatMap(({ code, particular }) =>
    particular.map((at) => [code, name(code), ...sayRow(tied, at)]),
  );
}

function sayRow({ rows }: TiedPlaces, at: number): TableValue[] {
  const row = rows[at];
  return row === undefined ? [null, null] : [titleOf(row), row.line?.location?.text ?? null];
}

function toSheet({
  name,
  title,
  columns,
  rows,
}: {
  name: string;
  title: string;
  columns: Column[];
  rows: TableValue[][];
}): TableSheet {
  return {
    kind: "table",
    name,
    page: { size: "F4", orientation: "landscape", head: title, foot: "", mark: null },
    frozenColumns: 0,
    columns,
    rows,
  };
}
