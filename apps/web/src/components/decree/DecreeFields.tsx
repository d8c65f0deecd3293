import { TextInput } from "@mantine/core";
import * as texts from "@rata/texts/priority/rpkd";
import { useTexts } from "#lib/language.tsx";
import type { DecreeDraft } from "./decreeDraft.ts";

interface DecreeFieldsProps {
  draft: DecreeDraft;
  change: (draft: DecreeDraft) => void;
}

/** Kind, number and date of the instrument by which something was set; all may stay blank. */
export function DecreeFields({ draft, change }: DecreeFieldsProps) {
  const words = useTexts(texts).decree;
  return (
    <>
      <TextInput
        label={words.kind}
        description={words.kindHint}
        maxLength={120}
        value={draft.kind}
        onChange={(event) => change({ ...draft, kind: event.currentTarget.value })}
      />
      <TextInput
        label={words.number}
        maxLength={80}
        value={draft.number}
        onChange={(event) => change({ ...draft, number: event.currentTarget.value })}
      />
      <TextInput
        label={words.date}
        type="date"
        value={draft.date}
        onChange={(event) => change({ ...draft, date: event.currentTarget.value })}
      />
    </>
  );
}
