import { TextInput } from "@mantine/core";
import { useState } from "react";

interface WordsFieldProps {
  label: string;
  stated: string;
  tell: (words: string) => void;
}

/** Words to look for, told when the person has finished them: a long trail is not searched at every key. */
export function WordsField({ label, stated, tell }: WordsFieldProps) {
  const [words, setWords] = useState(stated);
  const finish = () => {
    if (words.trim() !== stated) tell(words.trim());
  };
  return (
    <TextInput
      label={label}
      value={words}
      maxLength={200}
      onChange={(event) => setWords(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish();
      }}
    />
  );
}
