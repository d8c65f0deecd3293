import type { Language } from "../Language.ts";
import * as claims from "./claims.ts";

export type WhyCode = Exclude<keyof typeof claims.id.whys, "listed">;

/** Why a claim has its status, as a sentence; what a list below holds is added where there is one. */
export function sayWhy(
  { code, params }: { code: WhyCode; params: Readonly<Record<string, string>> },
  language: Language,
): string {
  const { whys } = LANGUAGES[language];
  const listed = params["listed"] ?? "";
  const more = listed === "" ? "" : whys.listed.replace("{listed}", listed);
  const values = new Map(Object.entries({ ...params, listed: more }));
  return whys[code]
    .replaceAll(/\{(\w+)\}/gu, (_, name: string) => values.get(name) ?? "")
    .replaceAll(/\s+([.:)])/gu, "$1")
    .trim();
}

const LANGUAGES: Readonly<Record<Language, typeof claims.id>> = { id: claims.id, en: claims.en };
