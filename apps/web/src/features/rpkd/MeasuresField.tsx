import { NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/priority/rpkd";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { writeMeasures } from "./itemDraft.ts";
import { useSayRound } from "./useSayRound.ts";

interface MeasuresFieldProps {
  value: string;
  choose: (value: string, name: string | null) => void;
}

/** Which figures a target is held against: an indicator in one of its rounds, or none. */
export function MeasuresField({ value, choose }: MeasuresFieldProps) {
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
  return (
    <NativeSelect
      label={words.label}
      description={words.hint}
      value={value}
      onChange={({ currentTarget: { value: next } }) =>
        choose(next, choices.find((choice) => choice.value === next)?.name ?? null)
      }
      data={[
        { value: "", label: words.none },
        ...choices.map((choice) => ({ value: choice.value, label: choice.label })),
      ]}
    />
  );
}
