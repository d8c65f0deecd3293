import { BusyButton } from "#components/BusyButton.tsx";
import * as texts from "@rata/texts/document/tray";
import { useMutation } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { queryClient, trpc } from "#lib/api";
import { fetchFile, saveFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { isOpen, type TrayItem } from "#lib/useTray";
import styles from "./Tray.module.css";
import { useTrayName } from "./useTrayName.ts";
import { useTrayState } from "./useTrayState.ts";

/** One document on order: what it is, how far it is, and what can be done with it. */
export function TrayEntry({ item }: { item: TrayItem }) {
  const words = useTexts(texts);
  const name = useTrayName()(item);
  const lines = useTrayState()(item);
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.document.tray.queryKey() });
  const take = useMutation({
    mutationFn: async () => saveFile(await fetchFile(`/api/orders/${item.id}`)),
    onError: refresh,
  });
  const dismiss = useMutation(trpc.document.dismiss.mutationOptions({ onSettled: refresh }));
  const remove = isOpen(item)
    ? { name: words.cancel, label: words.cancelNamed(name) }
    : { name: words.remove, label: words.removeNamed(name) };
  return (
    <li className={styles.entry}>
      <strong>{name}</strong>
      {lines.map((line) => (
        <p key={line} className={item.state === "failed" ? styles.failed : styles.muted}>
          {line}
        </p>
      ))}
      <div className={styles.actions}>
        {item.file !== null && (
          <BusyButton
            size="compact-md"
            busy={take.isPending}
            aria-label={words.downloadNamed(name)}
            onClick={() => take.mutate()}
          >
            {words.download}
          </BusyButton>
        )}
        <BusyButton
          size="compact-md"
          variant="default"
          busy={dismiss.isPending}
          aria-label={remove.label}
          onClick={() => dismiss.mutate({ orderId: item.id })}
        >
          {remove.name}
        </BusyButton>
      </div>
      <Trouble error={take.error ?? dismiss.error} />
    </li>
  );
}
