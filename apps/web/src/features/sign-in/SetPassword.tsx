import * as signIn from "@rata/texts/account/signIn";
import * as texts from "@rata/texts/account/link";
import type { ReactNode } from "react";
import { useTexts } from "#lib/language.tsx";
import { useSayTrouble } from "#lib/useSayTrouble";
import { ChoosePassword } from "./ChoosePassword.tsx";
import styles from "./SignIn.module.css";
import { useLink } from "./useLink.ts";

/** The page of a link: who it is for and a password to choose, or that it is not valid. Signed in or not, it is the same. */
export function SetPassword() {
  const words = useTexts(texts);
  const sayTrouble = useSayTrouble();
  const { link, trouble, usedTrouble, isUsing, isUsed, use } = useLink();
  if (trouble !== null)
    return (
      <Card title={words.unusable}>
        <p role="alert">{sayTrouble(trouble)}</p>
        <Enter />
      </Card>
    );
  if (isUsed)
    return (
      <Card title={words.done}>
        <p role="status">{words.doneAdvice}</p>
        <Enter />
      </Card>
    );
  if (link === null) return <Card title={words.opening}>{null}</Card>;
  return (
    <Card title={words.title}>
      <ChoosePassword link={link} trouble={usedTrouble} isSending={isUsing} send={use} />
    </Card>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  const words = useTexts(signIn);
  return (
    <main className={styles.page}>
      <title>{`${title} · ${words.product}`}</title>
      <section className={styles.card}>
        <h1>{title}</h1>
        {children}
      </section>
    </main>
  );
}

function Enter() {
  const words = useTexts(texts);
  return (
    <p className={styles.note}>
      <a href="/masuk">{words.enter}</a>
    </p>
  );
}
