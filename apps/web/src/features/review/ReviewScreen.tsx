import { Switch } from "@mantine/core";
import type { Strength } from "@rata/domain/check/Rule";
import * as texts from "@rata/texts/plan/review";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Loading } from "#components/Loading.tsx";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { FindingGroups } from "./FindingGroups.tsx";
import styles from "./ReviewScreen.module.css";
import { StrengthChoice } from "./StrengthChoice.tsx";

const route = getRouteApi("/penelaahan/$year");

/** The notes on the plan, by rule. */
export function ReviewScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  if (plan === null) return <MissingPlan year={year} />;
  return (
    <Page title={words.title} help={words.help}>
      <Notes planId={plan.id} year={year} />
    </Page>
  );
}

function Notes({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const { kekuatan, terbuka } = route.useSearch();
  const navigate = route.useNavigate();
  const notes = useQuery(trpc.plan.findings.queryOptions({ planId }));
  if (notes.error !== null) return <Trouble error={notes.error} />;
  if (notes.data === undefined) return <Loading />;
  const { findings } = notes.data;
  const shown = findings.filter(
    (note) => (kekuatan === undefined || note.strength === kekuatan) && (terbuka !== true || note.accepted === null),
  );
  const choose = (strength: Strength | null) =>
    void navigate({
      search: { ...(strength === null ? {} : { kekuatan: strength }), ...(terbuka === true ? { terbuka } : {}) },
      replace: true,
    });
  return (
    <>
      <div className={styles.tools}>
        <StrengthChoice findings={findings} chosen={kekuatan ?? null} choose={choose} />
        <Switch
          label={words.openOnly}
          checked={terbuka === true}
          onChange={(event) =>
            void navigate({
              search: {
                ...(kekuatan === undefined ? {} : { kekuatan }),
                ...(event.currentTarget.checked ? { terbuka: true } : {}),
              },
              replace: true,
            })
          }
        />
      </div>
      <FindingGroups
        planId={planId}
        year={year}
        notes={shown}
        clear={() => void navigate({ search: {}, replace: true })}
      />
    </>
  );
}
