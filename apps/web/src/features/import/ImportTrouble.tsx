import { sayRefusal } from "@rata/texts/refusal";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { Trouble } from "#components/Trouble.tsx";
import { useLanguage } from "#lib/language.tsx";
import { toTrouble } from "#lib/trouble";

/** Why a file was not read: in the reader's own words, which are too many for the first page to carry. */
export function ImportTrouble({ error }: { error: unknown }) {
  const { language } = useLanguage();
  if (error === null) return null;
  const { kind, code, params } = toTrouble(error);
  if (kind !== "refused" || code === null || sayRefusal(code, params, language) !== null)
    return <Trouble error={error} />;
  const { message, fix } = sayProblem({ code, value: null, params: { ...params } }, language);
  return <Trouble error={error} words={`${message} ${fix}`} />;
}
