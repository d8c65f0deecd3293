import { judgePassword } from "@rata/domain/account/judgePassword";
import { PASSWORD_LENGTH } from "@rata/domain/agency/Account";
import * as first from "@rata/texts/account/firstPassword";
import * as texts from "@rata/texts/account/link";
import { sayRefusal } from "@rata/texts/refusal";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import styles from "./PasswordAdvice.module.css";

interface PasswordAdviceProps {
  id: string;
  password: string;
  name: string;
  email: string;
}

/** Says while a password is typed whether it may be used, by the rule that the server asks again. */
export function PasswordAdvice({ id, password, name, email }: PasswordAdviceProps) {
  const { language } = useLanguage();
  const { hint } = useTexts(first);
  const { good } = useTexts(texts);
  const { instance } = useSession();
  const fault = judgePassword(password, { name, email, places: [instance.name, instance.team] });
  const params = fault?.code === "password-personal" ? { word: fault.word } : {};
  // What is not yet long enough is no mistake while it is being typed.
  const isShort = fault?.code === "password-short";
  const said = fault === null ? good : isShort ? hint(PASSWORD_LENGTH) : sayRefusal(fault.code, params, language);
  return (
    <p id={id} role="status" className={fault === null || isShort ? styles.advice : styles.fault}>
      {said}
    </p>
  );
}
