import { Button } from "@mantine/core";
import * as texts from "@rata/texts/importing/importing";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";

interface JoinDecisionProps {
  line: number;
  decide: (line: number, isJoined: boolean) => void;
}

/** Whether a line after a page break continues the one before: the reader asks where it can't know. */
export function JoinDecision({ line, decide }: JoinDecisionProps) {
  const words = useTexts(texts).preview;
  return (
    <div className={uploads.row}>
      <Button variant="default" size="compact-md" onClick={() => decide(line, true)}>
        {words.join}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => decide(line, false)}>
        {words.separate}
      </Button>
    </div>
  );
}
