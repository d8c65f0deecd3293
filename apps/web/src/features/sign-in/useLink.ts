import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { trpc } from "#lib/api";

/** The link of the page's address. Its secret stands after the `#`, which browsers send to nobody. */
export function useLink() {
  const [secret] = useState(() => location.hash.slice(1));
  const { mutate: ask, ...opened } = useMutation(trpc.session.openLink.mutationOptions());
  const used = useMutation(trpc.session.useLink.mutationOptions());
  useEffect(() => ask({ secret: secret === "" ? "-" : secret }), [ask, secret]);
  useEffect(() => {
    // Another link pasted over this one changes nothing but the part after the `#`.
    const reload = () => location.reload();
    addEventListener("hashchange", reload);
    return () => removeEventListener("hashchange", reload);
  }, []);
  return {
    link: opened.data ?? null,
    trouble: opened.error,
    usedTrouble: used.error,
    isUsing: used.isPending,
    isUsed: used.isSuccess,
    use: (password: string) => used.mutate({ secret, password }),
  };
}
