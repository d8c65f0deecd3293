import { findIndicator } from "@rata/domain/indicator/indicators";
import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import { listReleases, revise } from "@rata/domain/indicator/revise";
import type { RevisionOfAll } from "@rata/domain/indicator/reviseAll";
import type { RegionTree } from "@rata/domain/region/RegionTree";
import type { FiguresReading, ReadFigure } from "@rata/importing/importers/figures/FiguresReading";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { toFigureView } from "./figureView.ts";
import type { FigureImportPreview } from "./figureImport.views.ts";

/** So many of each list travel; the counts tell the whole. */
const MOST = 300;

interface Seen {
  reading: FiguresReading;
  regions: RegionTree;
  held: readonly Observation[];
  revision: RevisionOfAll;
}

type Pair = FigureImportPreview["revised"][number];

/** What was read and what storing it would do, in the words of a screen. */
export function toFigurePreview({ reading, regions, held, revision }: Seen): FigureImportPreview {
  const { counts, asked, rows: figures, refused: refusals, questions, tables, columns, problems } = reading;
  const { read, accepted, refused } = counts;
  const bySubject = Map.groupBy<string, Observation>(held, subjectKey);
  const effects = figures.map((figure) => ({ figure, ...effectOf(figure, bySubject) }));
  const pairs = (effect: string) =>
    effects.flatMap((one) =>
      one.effect === effect && one.before !== null ? [toPair(one.figure, one.before, regions)] : [],
    );
  return {
    read,
    accepted,
    refused,
    asked,
    tables: tables.map(({ height, titles, ...table }) => ({
      ...table,
      lastHeadLine: table.line + height - 1,
      titles: [...titles],
    })),
    columns: columns.slice(0, MOST).map(({ column, ...one }) => ({ ...one, meaning: column })),
    questions: questions.slice(0, MOST).map((question) => ({
      ...question,
      rounds: [...question.rounds],
      indicatorName: question.indicator === null ? null : (findIndicator(question.indicator)?.names.id ?? null),
    })),
    notices: problems.slice(0, MOST),
    refusals: refusals
      .slice(0, MOST)
      .map(({ table, header, figures: count, problem }) => ({ table, header, figures: count, problem })),
    refusalCount: refusals.length,
    counts: { ...revision.counts, contradictions: revision.contradictions.length },
    figures: effects.slice(0, MOST).map(({ figure, effect }) => ({ ...toRow(figure, regions), effect })),
    // A release that repeats a figure revises nothing that a person would look for: those that moved come first.
    revised: pairs("revised")
      .toSorted((a, b) => Number(a.before.text === a.after.text) - Number(b.before.text === b.after.text))
      .slice(0, MOST),
    contradictions: [...pairs("contradiction"), ...listOwn(revision, held, { figures, regions })].slice(0, MOST),
  };
}

/** What a figure does to what is held; releases within the file that revise each other are told by their counts. */
function effectOf({ observation }: ReadFigure, bySubject: ReadonlyMap<string, readonly Observation[]>) {
  const held = bySubject.get(subjectKey(observation)) ?? [];
  const revision = revise(held, observation);
  if (revision.kind === "contradiction") return { effect: revision.kind, before: revision.held };
  return { effect: revision.kind, before: listReleases(held, observation).at(-1) ?? null };
}

/** Contradictions within the file itself. */
function listOwn(
  { contradictions }: RevisionOfAll,
  held: readonly Observation[],
  { figures, regions }: { figures: readonly ReadFigure[]; regions: RegionTree },
): Pair[] {
  const present = new Set(held);
  const byObservation = new Map(figures.map((figure) => [figure.observation, figure]));
  return contradictions.flatMap((one) => {
    const figure = byObservation.get(one.next);
    return present.has(one.held) || figure === undefined ? [] : [toPair(figure, one.held, regions)];
  });
}

function toPair({ observation, line, sheet }: ReadFigure, before: Observation, regions: RegionTree): Pair {
  return {
    ...nameFigure(observation, regions),
    before: toFigureView(before, 1),
    after: toFigureView(observation, 2),
    line,
    sheet,
  };
}

function toRow({ observation, line, sheet, isRoundSettled }: ReadFigure, regions: RegionTree) {
  return {
    ...nameFigure(observation, regions),
    figure: toFigureView(observation, 1),
    affair: observation.affair,
    line,
    sheet,
    isRoundSettled,
  };
}

function nameFigure({ indicator, region, daerah }: Observation, regions: RegionTree) {
  const known = regions.byCode.get(region);
  const name = region === NATION ? NATION_NAME : known === undefined ? region : sayRegion(known);
  return { indicator: findIndicator(indicator)?.names.id ?? indicator, region: name, daerah };
}
