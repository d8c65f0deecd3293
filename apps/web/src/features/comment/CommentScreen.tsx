import * as texts from "@rata/texts/comment/comment";
import { getRouteApi } from "@tanstack/react-router";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { FilterChoice } from "./FilterChoice.tsx";
import { ThreadList } from "./ThreadList.tsx";

const route = getRouteApi("/percakapan/$year");
const FILTERS = { saya: "mine", semua: "all" } as const;

/** What is said about the rows of a plan, wherever they are. */
export function CommentScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const { tampil } = route.useSearch();
  const navigate = route.useNavigate();
  const plan = usePlanOfYear(year);
  if (plan === null) return <MissingPlan year={year} />;
  const filter = tampil === undefined ? "open" : FILTERS[tampil];
  return (
    <Page title={words.titleOf(year)} help={words.help}>
      <FilterChoice
        chosen={filter}
        choose={(next) => {
          const shown = next === "mine" ? "saya" : next === "all" ? "semua" : null;
          void navigate({ search: shown === null ? {} : { tampil: shown }, replace: true });
        }}
      />
      <ThreadList key={filter} planId={plan.id} year={year} filter={filter} />
    </Page>
  );
}
