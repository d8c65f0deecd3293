import * as texts from "@rata/texts/priority/rpkd";
import { useTexts } from "#lib/language.tsx";

/** Kind, number and date of the instrument by which something was set, as fields of a form; all may stay blank. */
export function useDecreeFields() {
  const words = useTexts(texts).decree;
  return [
    { kind: "text", name: "decree.kind", label: words.kind, description: words.kindHint, maxLength: 120 },
    { kind: "text", name: "decree.number", label: words.number, maxLength: 80 },
    { kind: "date", name: "decree.date", label: words.date },
  ] as const;
}
