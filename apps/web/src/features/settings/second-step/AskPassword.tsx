import * as texts from "@rata/texts/account/secondStep";
import * as z from "zod";
import { Form } from "#components/form/Form.tsx";
import { useTexts } from "#lib/language.tsx";
import type { Saving } from "#lib/useSave";

const Asked = z.object({ password: z.string() });

/** Asks for the password once more before something that a borrowed browser must not do. */
export function AskPassword<Answer>(props: Saving<z.infer<typeof Asked>, Answer> & { submit: string }) {
  const words = useTexts(texts);
  return (
    <Form
      {...props}
      start={{ password: "" }}
      schema={Asked}
      fields={() => [{ kind: "password", name: "password", label: words.password, autoComplete: "current-password" }]}
      isBlocked={({ password }) => password === ""}
    />
  );
}
