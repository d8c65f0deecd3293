import { useMutation } from "@tanstack/react-query";
import * as texts from "@rata/texts/account/signIn";
import { useState } from "react";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { toTrouble } from "#lib/trouble";
import { useSayTrouble } from "#lib/useSayTrouble";
import { useFreshSession } from "#lib/sessionQuery";

interface FieldProblems {
  email?: string;
  password?: string;
}

interface Entry {
  email: string;
  password: string;
}

/** Sends the form and keeps what stood in the way. A password that was right waits here, and nowhere else, for the code of the second step. */
export function useSignIn() {
  const words = useTexts(texts);
  const sayTrouble = useSayTrouble();
  const refresh = useFreshSession();
  const [problems, setProblems] = useState<FieldProblems>({});
  const [waiting, setWaiting] = useState<Entry | null>(null);
  const mutation = useMutation(trpc.session.signIn.mutationOptions());
  const code = mutation.error === null ? null : toTrouble(mutation.error).code;
  const post = (entry: Entry, given: string | null) =>
    mutation.mutateAsync({ ...entry, code: given }).then(refresh, (error: unknown) => {
      if (toTrouble(error).code === "code-needed") setWaiting(entry);
    });
  const send = async (email: string, password: string): Promise<void> => {
    const missing = {
      ...(email.trim() === "" ? { email: words.emailMissing } : {}),
      ...(password === "" ? { password: words.passwordMissing } : {}),
    };
    setProblems(missing);
    mutation.reset();
    if (Object.keys(missing).length > 0) return;
    await post({ email, password }, null);
  };
  return {
    problems,
    message: mutation.error === null || code === "code-needed" ? null : sayTrouble(mutation.error),
    isSending: mutation.isPending,
    send,
    isCodeAsked: waiting !== null,
    sendCode: (given: string) => {
      if (waiting !== null) void post(waiting, given);
    },
    back: () => {
      setWaiting(null);
      mutation.reset();
    },
  };
}
