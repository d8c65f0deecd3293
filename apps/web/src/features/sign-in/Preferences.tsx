import * as texts from "@rata/texts/account/signIn";
import { useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { isDarkNow, keepAppearance } from "#lib/appearance";
import styles from "./SignIn.module.css";

/** Language and theme before signing in; the choice stays in this browser. */
export function Preferences() {
  const words = useTexts(texts);
  const { language, choose } = useLanguage();
  const [isDark, setDark] = useState(isDarkNow);
  const other = language === "id" ? "en" : "id";
  const turn = () => {
    keepAppearance(!isDark);
    setDark(!isDark);
  };
  return (
    <div className={styles.preferences}>
      <button
        type="button"
        lang={other}
        aria-label={`${words.language}: ${words.switchLanguage}`}
        onClick={() => choose(other)}
      >
        {words.language}
      </button>
      <button type="button" onClick={turn}>
        {isDark ? words.light : words.dark}
      </button>
    </div>
  );
}
