import { LANGUAGES, type Language } from "@rata/texts/Language";

const KEY = "rata-language";

/** The language this browser was last set to; Indonesian when none was chosen. */
export function findChosenLanguage(): Language {
  try {
    const chosen = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === chosen) ?? "id";
  } catch {
    return "id";
  }
}

/** Keeps the choice; a browser that stores nothing simply asks again next time. */
export function keepChosenLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}
