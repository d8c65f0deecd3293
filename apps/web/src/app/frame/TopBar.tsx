import { ActionIcon, Tooltip } from "@mantine/core";
import * as texts from "@rata/texts/frame/frame";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { Link } from "@tanstack/react-router";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import { useShortcut } from "#lib/useShortcut";
import { BellButton } from "./BellButton.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { ThemeMenu } from "./ThemeMenu.tsx";
import styles from "./TopBar.module.css";
import { TrayButton } from "./TrayButton.tsx";
import { YearSwitch } from "./YearSwitch.tsx";

const SearchEverything = lazy(async () => ({
  default: (await import("#features/search/SearchEverything.tsx")).SearchEverything,
}));

/** Instance and year, search, language, tray, theme, person. */
export function TopBar() {
  const words = useTexts(texts);
  const { instance } = useSession();
  const { language, choose } = useLanguage();
  const [isSearching, setSearching] = useState(false);
  useShortcut("k", () => setSearching(true));
  const other = language === "id" ? "en" : "id";
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand}>
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.names}>
          <strong>Rata</strong>
          <span className={styles.instance}>{instance.name}</span>
        </span>
        {instance.isDemo && (
          <Tooltip label={words.demoAdvice}>
            <span className={styles.demo}>{words.demo}</span>
          </Tooltip>
        )}
      </Link>
      <YearSwitch />
      <button type="button" className={styles.search} onClick={() => setSearching(true)}>
        <IconSearch size={18} stroke={1.7} aria-hidden="true" />
        <span className={styles.searchWords}>{words.search}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className={styles.tools}>
        <Tooltip label={words.language}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            lang={other}
            aria-label={`${other.toUpperCase()}: ${other === "en" ? "English" : "Bahasa Indonesia"}`}
            onClick={() => choose(other)}
          >
            <span className={styles.language}>{other.toUpperCase()}</span>
          </ActionIcon>
        </Tooltip>
        <BellButton />
        <TrayButton />
        <ThemeMenu />
        <PersonMenu />
      </span>
      {isSearching && (
        <Suspense>
          <SearchEverything close={() => setSearching(false)} />
        </Suspense>
      )}
    </header>
  );
}
