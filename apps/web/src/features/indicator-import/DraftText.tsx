import { TextInput } from "@mantine/core";
import { useState } from "react";

interface DraftTextProps {
  label: string;
  description: string;
  value: string;
  /** Whether what stands there can be taken; until then it is only kept on screen. */
  accept: (text: string) => boolean;
  change: (text: string) => void;
}

/** A field whose text counts once it is whole. */
export function DraftText({ label, description, value, accept, change }: DraftTextProps) {
  const [draft, setDraft] = useState(value);
  return (
    <TextInput
      label={label}
      description={description}
      value={draft}
      onChange={({ currentTarget: { value: next } }) => {
        setDraft(next);
        if (accept(next.trim())) change(next.trim());
      }}
    />
  );
}
