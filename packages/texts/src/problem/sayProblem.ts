import type { Problem } from "@rata/domain/problem/Problem";
import type { Language } from "../Language.ts";
import * as accounts from "./accounts.ts";
import * as boundary from "./boundary.ts";
import * as budget from "./budget.ts";
import * as figures from "./figures.ts";
import * as office from "./office.ts";
import { en, id, type ProblemText } from "./problem.ts";
import * as report from "./report.ts";
import * as series from "./series.ts";
import * as workbook from "./workbook.ts";

/** A problem in words: what happened, and what to do next. An unknown code is shown as it is rather than hidden. */
export function sayProblem(problem: Pick<Problem, "code" | "value" | "params">, language: Language): ProblemText {
  const text = findText(problem.code, language);
  if (text === null) return { message: problem.code, fix: "" };
  const params = new Map(Object.entries(problem.params));
  const say = (template: string) =>
    template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
      shorten(name === "value" ? problem.value : (params.get(name) ?? whole)),
    );
  return { message: say(text.message), fix: say(text.fix) };
}

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, ProblemText>>> = {
  id: new Map(
    Object.entries({
      ...id,
      ...office.id,
      ...report.id,
      ...workbook.id,
      ...budget.id,
      ...figures.id,
      ...accounts.id,
      ...series.id,
      ...boundary.id,
    }),
  ),
  en: new Map(
    Object.entries({
      ...en,
      ...office.en,
      ...report.en,
      ...workbook.en,
      ...budget.en,
      ...figures.en,
      ...accounts.en,
      ...series.en,
      ...boundary.en,
    }),
  ),
};
const LONGEST_VALUE = 200;

function findText(code: string, language: Language): ProblemText | null {
  return TEXTS[language].get(code) ?? null;
}

function shorten(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
