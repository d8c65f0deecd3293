import * as texts from "@rata/texts/indicator/indicators";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { OnePage } from "#components/OnePage.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan, useSession } from "#lib/useSession";
import { IndicatorView } from "./IndicatorView.tsx";

const route = getRouteApi("/indikator/$code");

/** One indicator of one region: the sentence first, the chart under it, then everything behind them. */
export function IndicatorScreen() {
  const words = useTexts(texts);
  const { code } = route.useParams();
  const { wilayah } = route.useSearch();
  const { instance } = useSession();
  const navigate = useNavigate();
  const mayRead = useCan("indicator.read");
  const wish = { code, region: wilayah ?? instance.region };
  const query = useQuery({ ...trpc.indicator.page.queryOptions(wish), enabled: mayRead });
  if (!mayRead) return <NotAllowed />;
  return (
    <OnePage query={query} words={words} goToList={() => void navigate({ to: "/indikator" })}>
      {(page) => <IndicatorView page={page} />}
    </OnePage>
  );
}
