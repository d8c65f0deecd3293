import { useMutation } from "@tanstack/react-query";
import * as texts from "@rata/texts/account/signIn";
import { useState } from "react";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSayTrouble } from "#lib/useSayTrouble";
import { useFreshSession } from "#lib/sessionQuery";

interface FieldProblems {
  email?: string;
  password?: string;
}

/** Sends the form and keeps what stood in the way. */
export function useSignIn() {
  const words = useTexts(texts);
  const sayTrouble = useSayTrouble();
  const refresh = useFreshSession();
  const [problems, setProblems] = useState<FieldProblems>({});
  const mutation = useMutation(trpc.session.signIn.mutationOptions());
  const send = async (email: string, password: string): Promise<void> => {
    const missing = {
      ...(email.trim() === "" ? { email: words.emailMissing } : {}),
      ...(password === "" ? { password: words.passwordMissing } : {}),
    };
    setProblems(missing);
    mutation.reset();
    if (Object.keys(missing).length > 0) return;
    await mutation.mutateAsync({ email, password }).then(refresh, () => undefined);
  };
  return {
    problems,
    message: mutation.error === null ? null : sayTrouble(mutation.error),
    isSending: mutation.isPending,
    send,
  };
}
