import type { Language } from "@rata/texts/Language";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { findChosenLanguage, keepChosenLanguage } from "#lib/languageChoice";

interface LanguageState {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState>({ language: "id", choose: keepChosenLanguage });

/** Gives everything below it the chosen language and sets the document's `lang`. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(findChosenLanguage);
  const state = useMemo(() => {
    const choose = (next: Language) => {
      keepChosenLanguage(next);
      setLanguage(next);
    };
    return { language, choose };
  }, [language]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  return useContext(LanguageContext);
}

/** The words of an area in the chosen language: `useTexts(signIn)` with `import * as signIn from "@rata/texts/…"`. */
export function useTexts<T>(texts: { id: T; en: NoInfer<T> }): T {
  const { language } = useLanguage();
  return texts[language];
}
