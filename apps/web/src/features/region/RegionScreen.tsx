import * as texts from "@rata/texts/indicator/regions";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { OnePage } from "#components/OnePage.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { RegionView } from "./RegionView.tsx";

const route = getRouteApi("/wilayah/$code");

/** The page of a region: every indicator with rank and gaps, what can be said, and the courses. */
export function RegionScreen() {
  const words = useTexts(texts);
  const { code } = route.useParams();
  const navigate = useNavigate();
  const mayRead = useCan("indicator.read");
  const query = useQuery({ ...trpc.indicator.region.queryOptions({ region: code }), enabled: mayRead });
  if (!mayRead) return <NotAllowed />;
  return (
    <OnePage query={query} words={words} goToList={() => void navigate({ to: "/wilayah" })}>
      {(page) => <RegionView page={page} />}
    </OnePage>
  );
}
