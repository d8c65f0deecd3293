import * as texts from "@rata/texts/priority/rpkd";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { writeMeasures } from "./itemDraft.ts";
import { useSayRound } from "./useSayRound.ts";

/** Which figures a target may be held against: an indicator in one of its rounds, or none. */
export function useMeasureOptions() {
  const words = useTexts(texts).measures;
  const sayRound = useSayRound();
  const { data } = useQuery(trpc.indicator.list.queryOptions());
  const choices = (data ?? []).flatMap(({ code, name, rounds }) =>
    rounds.map((round) => ({
      value: writeMeasures({ indicator: code, round }),
      label: words.choice(name, sayRound(round)),
      name,
    })),
  );
  return {
    options: [{ value: "", label: words.none }, ...choices.map(({ value, label }) => ({ value, label }))],
    nameOf: (chosen: string) => choices.find(({ value }) => value === chosen)?.name ?? "",
  };
}
