import { FileButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/indicator/boundary";
import { IconTrash, IconUpload } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useUpload } from "#components/upload/useUpload";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { useCan } from "#lib/useSession";
import styles from "./Boundaries.module.css";
import { BoundaryPreview } from "./BoundaryPreview.tsx";

/** The boundaries that maps are drawn on; who may write figures sets, replaces and removes them. */
export function Boundaries() {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const mayWrite = useCan("indicator.write");
  const { data: held, error: unread } = useQuery(trpc.boundary.state.queryOptions());
  const queryClient = useQueryClient();
  // Maps everywhere follow.
  const refresh = async (message: string) => {
    notifications.show({ message });
    work.restart();
    const keys = [trpc.boundary.pathKey(), trpc.indicator.pathKey()];
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
  const work = useUpload(api.upload.boundaries, { wish: {}, stored: ({ count }) => refresh(words.saved(count)) });
  const remove = useMutation(trpc.boundary.remove.mutationOptions({ onSuccess: () => refresh(words.removed) }));
  const { preview, commit, shown } = work;
  const reset = useRef<() => void>(null);
  return (
    <div className={styles.boundaries}>
      <p className={styles.muted}>{words.help}</p>
      {held === null && <p>{words.none}</p>}
      {held !== null && held !== undefined && (
        <>
          <p>{words.held(held.count, held.fileName, sayMoment(held.at))}</p>
          {held.missing.length > 0 && <p>{words.without(held.missing.map(({ name }) => name).join(", "))}</p>}
        </>
      )}
      <Trouble error={unread} />
      {mayWrite && (
        <>
          <div className={styles.buttons}>
            <FileButton
              resetRef={reset}
              accept=".geojson,.json,application/geo+json,application/json"
              inputProps={{ "aria-label": words.choose }}
              onChange={(chosen) => {
                // The same file may be chosen again after it was corrected.
                reset.current?.();
                remove.reset();
                if (chosen !== null) work.choose(chosen);
              }}
            >
              {(props) => (
                <BusyButton
                  {...props}
                  variant="default"
                  busy={preview.isPending}
                  leftSection={<IconUpload size={18} aria-hidden="true" />}
                >
                  {held === null || held === undefined ? words.choose : words.replace}
                </BusyButton>
              )}
            </FileButton>
            {held !== null && held !== undefined && (
              <BusyButton
                variant="subtle"
                busy={remove.isPending}
                leftSection={<IconTrash size={18} aria-hidden="true" />}
                onClick={() => remove.mutate()}
              >
                {words.remove}
              </BusyButton>
            )}
          </div>
          <p className={styles.muted}>{words.limit}</p>
          <FileTrouble error={preview.error ?? commit.error ?? remove.error} />
          {shown !== null && (
            <BoundaryPreview
              shown={shown}
              busy={commit.isPending}
              commit={() => work.store({})}
              cancel={work.restart}
            />
          )}
        </>
      )}
    </div>
  );
}
