import { Button, NativeSelect, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { VersionItem } from "#lib/views";
import { can } from "@rata/domain/access/access";
import * as texts from "@rata/texts/version/version";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useActor, useSession } from "#lib/useSession";
import { RestorePreview } from "./RestorePreview.tsx";
import { useVersionNames } from "./useVersionNames.ts";
import styles from "./VersionScreen.module.css";

interface RestoreFormProps {
  planId: string;
  item: VersionItem;
  close: () => void;
}

/** Whose rows, how much would change, and why. What the preview showed is what is done, or nothing. */
export function RestoreForm({ planId, item, close }: RestoreFormProps) {
  const words = useTexts(texts);
  const { full } = useVersionNames();
  const whose = useWhose();
  const [agency, setAgency] = useState<string>(whose.first);
  const [reason, setReason] = useState("");
  const refresh = useFreshPlan();
  const wish = { planId, head: item.head, agencyId: agency === "" ? null : agency };
  const preview = useQuery({ ...trpc.version.previewRestore.queryOptions(wish), staleTime: 0 });
  const done = () => {
    notifications.show({ message: words.restored });
    close();
  };
  const restore = useMutation(trpc.version.restore.mutationOptions({ onSuccess: done, onSettled: refresh }));
  const isEmpty = preview.data === undefined || preview.data.operations === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preview.data !== undefined) restore.mutate({ ...wish, digest: preview.data.digest, reason });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>
        <strong>{full(item)}</strong>
      </p>
      <p>{words.restoreAdvice}</p>
      {whose.options.length > 1 && (
        <NativeSelect
          label={words.whose}
          data={whose.options}
          value={agency}
          onChange={(event) => setAgency(event.currentTarget.value)}
        />
      )}
      <RestorePreview preview={preview.data ?? null} />
      <Textarea
        label={words.reason}
        description={words.reasonAdvice}
        rows={3}
        minLength={10}
        maxLength={1000}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <Trouble error={restore.error ?? preview.error} />
      <div className={styles.buttons}>
        <BusyButton type="submit" busy={restore.isPending} disabled={isEmpty}>
          {words.restore}
        </BusyButton>
        <Button variant="default" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Whose rows the person may bring back: any agency's and all, or those of the own agency. */
function useWhose() {
  const words = useTexts(texts);
  const actor = useActor();
  const { instance } = useSession();
  const { region } = instance;
  const isWhole = can(actor, "plan.write", { region, agency: null });
  const agencies = useQuery(trpc.agency.list.queryOptions()).data ?? [];
  const own = agencies.filter(({ id }) => can(actor, "plan.write", { region, agency: id }));
  return {
    first: isWhole ? "" : (actor.agency ?? ""),
    options: [
      ...(isWhole ? [{ value: "", label: words.whole }] : []),
      ...own.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}
