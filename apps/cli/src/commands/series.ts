import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { parentOf } from "@rata/domain/region/Region";
import type { Problem } from "@rata/domain/problem/Problem";
import type { RegionFigures } from "@rata/importing/importers/figures/RegionFigures";
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
  usage:
    "series <file.csv> [--national <file.csv>] [--province <file.csv>] [--json] [--edition province|regency] [--region <code>]",
  async run(given, output) {
    const asked = readSeriesArguments(given);
    const regions = await loadScope(asked.region);
    const named = regions.filter(({ code }) => code === asked.region || code === parentOf(asked.region));
    const names = new Map([...named.map((region) => [region.code, sayRegion(region)] as const), [NATION, NATION_NAME]]);
    const own = await readSeriesFile(asked.file, asked.region);
    const nation = asked.national === null ? null : await readSeriesFile(asked.national, NATION);
    const area = parentOf(asked.region);
    const parent = asked.province === null || area === null ? null : await readSeriesFile(asked.province, area);
    const reading = { ...own, problems: [...own.problems, ...ofOthers(nation), ...ofOthers(parent)] };
    const analysed = analyseSeries(own, { nation, parent }, asked.region);
    output.result(
      asked.isJson ? `${JSON.stringify(toSeriesJson(reading, analysed, names))}\n` : say(reading, analysed, names),
    );
    return reading.problems.some(isUnread) ? 1 : 0;
  },
};

/** Files of others are only held beside: what they do not hold is no matter, what can't be read in them is. */
function ofOthers(other: RegionFigures | null): Problem[] {
  return (other?.problems ?? []).filter(isUnread);
}

function isUnread({ kind }: Problem): boolean {
  return kind === "refused" || kind === "question";
}

function say({ problems }: RegionFigures, analysed: readonly Analysed[], names: RegionNames): string {
  const parts = analysed.map((one) => listSentences(one, names).join("\n"));
  const told = problems.map((problem) => {
    const { message, fix } = sayProblem(problem, "id");
    return problem.line === null ? `${message} ${fix}` : words.refused(problem.line, message, fix);
  });
  return `${[...(parts.length === 0 ? [words.noSeries] : parts), told.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}
