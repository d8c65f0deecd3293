import { Button } from "@mantine/core";
import * as texts from "@rata/texts/indicator/indicators";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Loading } from "#components/Loading.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { toTrouble } from "#lib/trouble";
import { useCan, useSession } from "#lib/useSession";
import { IndicatorView } from "./IndicatorView.tsx";

const route = getRouteApi("/indikator/$code");

/** One indicator of one region: the sentence first, the chart under it, then everything behind them. */
export function IndicatorScreen() {
  const words = useTexts(texts);
  const { code } = route.useParams();
  const { wilayah } = route.useSearch();
  const { instance } = useSession();
  const mayRead = useCan("indicator.read");
  const wish = { code, region: wilayah ?? instance.region };
  const { data, error } = useQuery({ ...trpc.indicator.page.queryOptions(wish), enabled: mayRead });
  if (!mayRead) return <NotAllowed />;
  if (data !== undefined) return <IndicatorView page={data} />;
  if (error === null) return <Loading />;
  if (toTrouble(error).kind === "refused") return <NotThere />;
  return (
    <Page title={words.title}>
      <Trouble error={error} />
    </Page>
  );
}

function NotThere() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  return (
    <Page title={words.notThere} width="reading">
      <Empty title={words.notThere} advice={words.notThereAdvice}>
        <Button onClick={() => void navigate({ to: "/indikator" })}>{words.toList}</Button>
      </Empty>
    </Page>
  );
}
