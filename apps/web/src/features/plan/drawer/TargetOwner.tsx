import { NativeSelect } from "@mantine/core";
import { can } from "@rata/domain/access/access";
import { INDICATOR_LEVELS, type IndicatorLevel } from "@rata/domain/plan/Level";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { Trouble } from "#components/Trouble.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor, useSession } from "#lib/useSession";
import { useSave } from "#lib/useSave";
import { useFreshPlan } from "#lib/useFreshPlan";
import look from "#components/Look.module.css";

interface TargetOwnerProps {
  planId: string;
  lineId: string;
  row: RowView;
  owner: IndicatorLevel | null;
}

/** Which of the row's three indicators the target measures: asked, never guessed. */
export function TargetOwner({ planId, lineId, row, owner }: TargetOwnerProps) {
  const words = useTexts(texts).drawer;
  const actor = useActor();
  const { instance } = useSession();
  const save = useSave({ send: api.plan.setTargetOwner.mutate, said: words.ownerSaved, refresh: useFreshPlan() });
  if (!can(actor, "plan.write", { region: instance.region, agency: row.agency })) {
    return <p className={look.muted}>{`${words.owner}: ${owner === null ? words.ownerUnset : words.owners[owner]}`}</p>;
  }
  const choose = (value: string) =>
    save.mutate({ planId, lineId, owner: INDICATOR_LEVELS.find((level) => level === value) ?? null });
  return (
    <>
      <NativeSelect
        mt={6}
        label={words.owner}
        value={owner ?? ""}
        disabled={save.isPending}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: "", label: words.ownerUnset },
          ...INDICATOR_LEVELS.map((level) => ({ value: level, label: words.owners[level] })),
        ]}
      />
      <Trouble error={save.error} />
    </>
  );
}
