import { Button } from "@mantine/core";
import * as texts from "@rata/texts/indicator/regions";
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
import { useCan } from "#lib/useSession";
import { RegionView } from "./RegionView.tsx";

const route = getRouteApi("/wilayah/$code");

/** The page of a region: every indicator with rank and gaps, what can be said, and the courses. */
export function RegionScreen() {
  const words = useTexts(texts);
  const { code } = route.useParams();
  const mayRead = useCan("indicator.read");
  const { data, error } = useQuery({ ...trpc.indicator.region.queryOptions({ region: code }), enabled: mayRead });
  if (!mayRead) return <NotAllowed />;
  if (data !== undefined) return <RegionView page={data} />;
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
        <Button onClick={() => void navigate({ to: "/wilayah" })}>{words.toList}</Button>
      </Empty>
    </Page>
  );
}
