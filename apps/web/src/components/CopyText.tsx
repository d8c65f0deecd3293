import { Button, CopyButton } from "@mantine/core";

interface CopyTextProps {
  text: string;
  /** What the button says before and after. */
  label: string;
  copied: string;
}

/** Puts a text where the person can paste it from. */
export function CopyText({ text, label, copied }: CopyTextProps) {
  return (
    <CopyButton value={text}>
      {(state) => (
        <Button variant="default" onClick={state.copy}>
          {state.copied ? copied : label}
        </Button>
      )}
    </CopyButton>
  );
}
