import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import type { Problem } from "@rata/domain/problem/Problem";
import type { SeriesReading } from "@rata/importing/importers/series/SeriesReading";
import type { RegionNames } from "@rata/reporting/narrative/RegionNames";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { id as words } from "@rata/texts/command/figures";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import type { Command } from "../Command.ts";
import { loadScope } from "../loadScope.ts";
import { type Analysed, analyseSeries } from "../series/analyseSeries.ts";
import { listSentences } from "../series/listSentences.ts";
import { readSeriesArguments } from "../series/readSeriesArguments.ts";
import { readSeriesFile } from "../series/readSeriesFile.ts";
import { toSeriesJson } from "../series/toSeriesJson.ts";

/** Reads series of indicators and says what they show, by equal rounds alone; 1 when a cell can't be read. */
export const series: Command = {
  usage: "series <file.csv> [--national <file.csv>] [--json] [--edition province|regency] [--region <code>]",
  async run(given, output) {
    const asked = readSeriesArguments(given);
    const regions = await loadScope(asked.region);
    const region = regions.find(({ code }) => code === asked.region) ?? { code: asked.region, name: asked.region };
    const names = new Map([
      [asked.region, sayRegion(region)],
      [NATION, NATION_NAME],
    ]);
    const own = await readSeriesFile(asked.file, asked.region);
    const nation = asked.national === null ? null : await readSeriesFile(asked.national, NATION);
    const reading = { ...own, problems: [...own.problems, ...ofNation(nation)] };
    const analysed = analyseSeries(own, nation, asked.region);
    output.result(
      asked.isJson ? `${JSON.stringify(toSeriesJson(reading, analysed, names))}\n` : say(reading, analysed, names),
    );
    return reading.problems.some(isUnread) ? 1 : 0;
  },
};

/** The nation's file is only held beside: what it does not hold is no matter, what can't be read in it is. */
function ofNation(nation: SeriesReading | null): Problem[] {
  return (nation?.problems ?? []).filter(isUnread);
}

function isUnread({ kind }: Problem): boolean {
  return kind === "refused" || kind === "question";
}

function say({ problems }: SeriesReading, analysed: readonly Analysed[], names: RegionNames): string {
  const parts = analysed.map((one) => listSentences(one, names).join("\n"));
  const told = problems.map((problem) => {
    const { message, fix } = sayProblem(problem, "id");
    return problem.line === null ? `${message} ${fix}` : words.refused(problem.line, message, fix);
  });
  return `${[...(parts.length === 0 ? [words.noSeries] : parts), told.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}
