import { notifications } from "@mantine/notifications";
import { type QueryKey, useMutation } from "@tanstack/react-query";
import { queryClient } from "#lib/api";

export interface Saving<Sent, Answer> {
  send: (sent: Sent) => Promise<Answer>;
  /** What the person reads when it went well. */
  said?: string | undefined;
  done?: ((answer: Answer) => unknown) | undefined;
  /** Asks anew for what the change touches, after it went well. */
  refresh?: (() => Promise<unknown>) | undefined;
}

/** A call that changes something: it says that it was done, goes on with `done`, and what it touches is asked for anew. */
export function useSave<Sent, Answer>({ send, said, done, refresh }: Saving<Sent, Answer>) {
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      if (said !== undefined) notifications.show({ message: said });
      done?.(answer);
      await refresh?.();
    },
  });
}

/** Asks anew for everything under these keys. */
export function refreshing(...keys: readonly QueryKey[]): () => Promise<unknown> {
  return () => Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
