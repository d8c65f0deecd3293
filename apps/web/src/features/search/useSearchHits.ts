import * as frame from "@rata/texts/frame/frame";
import { useNavigate } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import { usePlanRows } from "#lib/usePlanRows";
import { usePlans, usePlanYears } from "#lib/usePlans";
import { useScreens } from "#lib/useScreens";
import { findRows } from "./findRows.ts";

interface Hit {
  key: string;
  title: string;
  detail: string | null;
  open: () => void;
}

const NO_PLAN = "00000000-0000-0000-0000-000000000000";

/** What matches the words, by kind. Rows are those of the plan on screen, already here for the matrix. */
export function useSearchHits(text: string, close: () => void): { name: string; hits: Hit[] }[] {
  const words = useTexts(frame);
  const navigate = useNavigate();
  const plans = usePlans();
  const { current } = usePlanYears();
  const plan = plans.find(({ year }) => year === current);
  const { rows } = usePlanRows(plan?.id ?? NO_PLAN, plan !== undefined);
  const asked = text.trim().toLowerCase();
  const go = (run: () => Promise<void>) => () => {
    close();
    void run();
  };
  const screens = useScreens()
    .filter(({ key }) => words[key].toLowerCase().includes(asked))
    .map(({ key, link }) => ({ key, title: words[key], detail: null, open: go(() => navigate(link)) }));
  const years = plans
    .filter(({ year, title }) => asked !== "" && `${title} ${year}`.toLowerCase().includes(asked))
    .map(({ id, year, title }) => ({
      key: id,
      title,
      detail: words.yearOption(year),
      open: go(() => navigate({ to: "/rencana/$year", params: { year } })),
    }));
  const found = findRows(rows, asked).map(({ key, title, detail }) => ({
    key,
    title,
    detail,
    open: go(() => navigate({ to: "/rencana/$year", params: { year: current ?? 0 }, search: { baris: key } })),
  }));
  return [
    { name: words.searchScreens, hits: screens },
    { name: words.searchPlans, hits: years },
    { name: words.searchRows(current ?? 0), hits: found },
  ].filter(({ hits }) => hits.length > 0);
}
