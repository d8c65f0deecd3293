import type { TargetMeasures } from "@rata/domain/priority/PriorityDocument";
import * as texts from "@rata/texts/priority/rpkd";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSayRound } from "./useSayRound.ts";

/** Says which figures a target is held against. */
export function useSayMeasures(): (measures: TargetMeasures | null) => string {
  const words = useTexts(texts).measures;
  const sayRound = useSayRound();
  const { data } = useQuery(trpc.indicator.list.queryOptions());
  return (measures) => {
    if (measures === null) return words.none;
    const name = data?.find(({ code }) => code === measures.indicator)?.name ?? measures.indicator;
    return words.choice(name, sayRound(measures.round));
  };
}
