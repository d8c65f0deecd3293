import type { About } from "./About.ts";
import { demandSources, type Need, type Sources } from "./Sources.ts";

/** What one report is made from: the same object for all its chapters. */
export interface Given {
  about: About;
  sources: Partial<Sources>;
}

/** Facts that one chapter or several tell. They hold no words of sentences, and the report's digest covers them. */
export interface Facts<Value> {
  key: string;
  needs: readonly Need[];
  of: (given: Given) => Value;
}

interface FactsInput<Value, Needed extends Need> {
  key: string;
  needs: readonly Needed[];
  find: (sources: Pick<Sources, Needed>, about: About) => Value;
}

/** Declares facts. They are found once for a report, however many of its chapters ask. */
export function defineFacts<Value, const Needed extends Need>(input: FactsInput<Value, Needed>): Facts<Value> {
  const found = new WeakMap<Given, { value: Value }>();
  const find = (given: Given) => ({ value: input.find(demandSources(given.sources, input.needs), given.about) });
  return {
    key: input.key,
    needs: input.needs,
    of: (given) => {
      const known = found.get(given) ?? find(given);
      found.set(given, known);
      return known.value;
    },
  };
}
