import * as texts from "@rata/texts/account/secondStep";
import * as z from "zod";
import { Form } from "#components/form/Form.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";

const Code = z.object({ code: z.string().trim().min(1, "empty") });

interface ConfirmCodeProps {
  given: { secret: string; uri: string };
  done: (answer: { codes: readonly string[] }) => void;
}

/** The key in groups of four to type or to open, and the first code of it. */
export function ConfirmCode({ given, done }: ConfirmCodeProps) {
  const words = useTexts(texts);
  return (
    <Form
      start={{ code: "" }}
      schema={Code}
      fields={() => [
        <p key="advice">{words.secretAdvice}</p>,
        <div key="secret">
          <span className={look.hint}>{words.secret}</span>
          <output className={styles.secret}>{given.secret.match(/.{1,4}/gu)?.join(" ")}</output>
        </div>,
        <a key="uri" href={given.uri}>
          {words.uri}
        </a>,
        {
          kind: "text",
          name: "code",
          label: words.code,
          inputMode: "numeric",
          autoComplete: "one-time-code",
          maxLength: 12,
        },
      ]}
      submit={words.confirm}
      isBlocked={({ code }) => code.trim() === ""}
      send={api.session.confirmSecondStep.mutate}
      done={done}
    />
  );
}
