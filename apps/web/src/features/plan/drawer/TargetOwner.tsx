import { NativeSelect } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { can } from "@rata/domain/access/access";
import { INDICATOR_LEVELS, type IndicatorLevel } from "@rata/domain/plan/Level";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { useMutation } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor, useSession } from "#lib/useSession";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./RowDrawer.module.css";

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
  const refresh = useFreshPlan();
  const save = useMutation(
    trpc.plan.setTargetOwner.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.ownerSaved });
        await refresh();
      },
    }),
  );
  if (!can(actor, "plan.write", { region: instance.region, agency: row.agency })) {
    return (
      <p className={styles.muted}>{`${words.owner}: ${owner === null ? words.ownerUnset : words.owners[owner]}`}</p>
    );
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
