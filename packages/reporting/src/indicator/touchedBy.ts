import {
  type AnalysedIndicator,
  analyseIndicator,
  type GivenIndicator,
} from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import type { Chart } from "#chart/Chart";
import { type RegionNames } from "#narrative/RegionNames";
import { tellTarget } from "#narrative/tell/tellTarget";
import { tellIndicator } from "#narrative/tellIndicator";
import type { ToldSentence } from "#narrative/Told";
import { composeCourse } from "./composeCourse.ts";
import { composePanels } from "./composePanels.ts";
import { composePeers } from "./composePeers.ts";

/** A sentence as it was and as it is; null where it was not said, or is no more. */
export interface Reworded {
  before: string | null;
  after: string | null;
}

/** What of a page a newer release changed. */
export interface Touched {
  sentences: readonly Reworded[];
  /** The captions of the charts whose figures differ. */
  charts: readonly string[];
  targets: readonly Reworded[];
}

/**
 * Which sentences, charts and targets of one indicator of one region a release touches. `given` holds every release; before is what
 * was known until that release of its subject, after is what was known with it, so that later releases don't count as its doing.
 */
export function touchedBy(
  indicator: Indicator,
  { given, release, names }: { given: GivenIndicator; release: Observation; names: RegionNames },
): Touched {
  const key = subjectKey(release);
  const until = (isKept: (vintage: string) => boolean) =>
    analyseIndicator(
      indicator,
      keep(given, (one) => subjectKey(one) !== key || isKept(one.vintage)),
    );
  const before = until((vintage) => vintage < release.vintage);
  const after = until((vintage) => vintage <= release.vintage);
  return {
    sentences: findReworded(tellIndicator(before, names), tellIndicator(after, names)),
    charts: findRedrawn(before, after, names),
    targets: given.targets.flatMap((target) => {
      const [was, is] = [
        tellTarget(before, names, target)?.text ?? null,
        tellTarget(after, names, target)?.text ?? null,
      ];
      return was === is ? [] : [{ before: was, after: is }];
    }),
  };
}

function keep(given: GivenIndicator, isKept: (observation: Observation) => boolean): GivenIndicator {
  const beside = (other: GivenIndicator["parent"]) =>
    other === null ? null : { ...other, observations: other.observations.filter(isKept) };
  return {
    ...given,
    own: given.own.filter(isKept),
    parent: beside(given.parent),
    nation: beside(given.nation),
    peers: new Map([...given.peers].map(([region, observations]) => [region, observations.filter(isKept)])),
  };
}

/** Targets are told apart, each by itself. What is said no more stands beside what is said instead, kind by kind. */
function findReworded(before: readonly ToldSentence[], after: readonly ToldSentence[]): Reworded[] {
  const [were, are] = [new Set(before.map(({ text }) => text)), new Set(after.map(({ text }) => text))];
  const gone = before.filter(({ kind, text }) => kind !== "target" && !are.has(text));
  const come = after.filter(({ kind, text }) => kind !== "target" && !were.has(text));
  return [...new Set([...gone, ...come].map(({ kind }) => kind))].flatMap((kind) => {
    const [left, right] = [gone, come].map((all) => all.filter((one) => one.kind === kind));
    const count = Math.max(left?.length ?? 0, right?.length ?? 0);
    return Array.from({ length: count }, (_, at) => ({
      before: left?.[at]?.text ?? null,
      after: right?.[at]?.text ?? null,
    }));
  });
}

function findRedrawn(before: AnalysedIndicator, after: AnalysedIndicator, names: RegionNames): string[] {
  const pairs = [composeCourse, composePeers, composePanels].map((compose): [Chart | null, Chart | null] => [
    compose(before, names),
    compose(after, names),
  ]);
  return pairs.flatMap(([was, is]) =>
    JSON.stringify(was?.figure) === JSON.stringify(is?.figure) ? [] : [(is ?? was)?.caption?.text ?? ""],
  );
}
