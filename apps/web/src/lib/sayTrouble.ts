import type { Language } from "@rata/texts/Language";
import { sayRefusal } from "@rata/texts/refusal";
import { toTrouble } from "#lib/trouble";

interface TroubleTexts {
  unreachable: string;
  signedOut: string;
  refused: string;
  fault: (id: string) => string;
}

/** The sentence for an error: the exact one of the refusal where there is one. */
export function sayTrouble(error: unknown, language: Language, texts: TroubleTexts): string {
  const trouble = toTrouble(error);
  switch (trouble.kind) {
    case "unreachable":
      return texts.unreachable;
    case "signed-out":
      return texts.signedOut;
    case "fault":
      return texts.fault(trouble.id ?? "–");
    case "refused":
      return (trouble.code === null ? null : sayRefusal(trouble.code, trouble.params, language)) ?? texts.refused;
  }
}
