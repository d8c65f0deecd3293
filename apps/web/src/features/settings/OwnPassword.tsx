import * as texts from "@rata/texts/account/firstPassword";
import * as z from "zod";
import { Form } from "#components/form/Form.tsx";
import { PasswordAdvice } from "#components/PasswordAdvice.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";

// How good a password is, the advice says while it is typed, and the server judges.
const Change = z
  .object({ current: z.string(), next: z.string(), again: z.string() })
  .refine(({ next, again }) => next === again, { error: "unequal", path: ["again"] });

/** Changes the own password; other browsers are signed out by it. */
export function OwnPassword() {
  const words = useTexts(texts);
  const { name } = useActor();
  return (
    <Form
      start={{ current: "", next: "", again: "" }}
      schema={Change}
      faults={{ unequal: words.unequal }}
      fields={({ values }) => [
        { kind: "password", name: "current", label: words.current, autoComplete: "current-password" },
        {
          kind: "password",
          name: "next",
          label: words.next,
          autoComplete: "new-password",
          "aria-describedby": "own-password-advice",
        },
        <PasswordAdvice key="advice" id="own-password-advice" password={values.next} name={name} email="" />,
        { kind: "password", name: "again", label: words.again, autoComplete: "new-password" },
      ]}
      submit={words.submit}
      variant="default"
      isBlocked={({ current, next }) => current === "" || next === ""}
      send={({ current, next }) => api.session.changePassword.mutate({ current, next })}
      said={words.done}
      done={(_, clear) => clear()}
    />
  );
}
