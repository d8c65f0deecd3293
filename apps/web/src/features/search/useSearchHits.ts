import * as frame from "@rata/texts/frame/frame";
import * as texts from "@rata/texts/frame/search";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlanRows } from "#lib/usePlanRows";
import { usePlans, usePlanYears } from "#lib/usePlans";
import { useScreens } from "#lib/useScreens";
import { useCan, useSession } from "#lib/useSession";
import { findRows } from "./findRows.ts";

interface Hit {
  key: string;
  title: string;
  detail: string | null;
  open: () => void;
}

/** A province has two dozen parts, a regency as many districts. */
const MOST_REGIONS = 10;
const NO_PLAN = "00000000-0000-0000-0000-000000000000";

/** What matches the words, by kind. Rows are those of the plan on screen, already here for the matrix. */
export function useSearchHits(text: string, close: () => void): { name: string; hits: Hit[] }[] {
  const words = useTexts(texts);
  const frameWords = useTexts(frame);
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
    .filter(({ key }) => frameWords[key].toLowerCase().includes(asked))
    .map(({ key, link }) => ({ key, title: frameWords[key], detail: null, open: go(() => navigate(link)) }));
  const isAsked = asked !== "";
  const mayReadFigures = useCan("indicator.read");
  const known = useQuery({ ...trpc.indicator.list.queryOptions(), enabled: mayReadFigures && isAsked });
  const indicators = (known.data ?? [])
    .filter(({ name, symbol }) => isAsked && `${name} ${symbol ?? ""}`.toLowerCase().includes(asked))
    .map(({ code, name, latest }) => ({
      key: code,
      title: name,
      detail: latest === null ? null : `${latest.text} (${latest.periodText})`,
      open: go(() => navigate({ to: "/indikator/$code", params: { code } })),
    }));
  const regions = useSession()
    .regions.filter(({ name }) => mayReadFigures && isAsked && name.toLowerCase().includes(asked))
    .map(({ code, name }) => ({
      key: code,
      title: name,
      detail: code,
      open: go(() => navigate({ to: "/wilayah/$code", params: { code } })),
    }));
  const years = plans
    .filter(({ year, title }) => asked !== "" && `${title} ${year}`.toLowerCase().includes(asked))
    .map(({ id, year, title }) => ({
      key: id,
      title,
      detail: frameWords.yearOption(year),
      open: go(() => navigate({ to: "/rencana/$year", params: { year } })),
    }));
  const found = findRows(rows, asked).map(({ key, title, detail }) => ({
    key,
    title,
    detail,
    open: go(() => navigate({ to: "/rencana/$year", params: { year: current ?? 0 }, search: { baris: key } })),
  }));
  return [
    { name: words.screens, hits: screens },
    { name: words.indicators, hits: indicators },
    { name: words.regions, hits: regions.slice(0, MOST_REGIONS) },
    { name: words.plans, hits: years },
    { name: words.rows(current ?? 0), hits: found },
  ].filter(({ hits }) => hits.length > 0);
}
