import { sayProblem } from "@rata/texts/problem/sayProblem";
import { sayRefusal } from "@rata/texts/refusal";
import { Trouble } from "#components/Trouble.tsx";
import { useLanguage } from "#lib/language.tsx";
import { toTrouble } from "#lib/trouble";

/** Why a file was not read or made: in the reader's own words, which are too many for the first page to carry. */
export function FileTrouble({ error }: { error: unknown }) {
  const { language } = useLanguage();
  if (error === null) return null;
  const { kind, code, params } = toTrouble(error);
  if (kind !== "refused" || code === null || sayRefusal(code, params, language) !== null)
    return <Trouble error={error} />;
  const { message, fix } = sayProblem({ code, value: null, params: { ...params } }, language);
  return <Trouble error={error} words={`${message} ${fix}`} />;
}
