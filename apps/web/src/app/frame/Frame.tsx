import * as texts from "@rata/texts/frame/frame";
import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./Frame.module.css";
import { Navigation } from "./Navigation.tsx";
import { TopBar } from "./TopBar.tsx";

/** Navigation at the left, instance and year at the top, the screen in the rest. */
export function Frame() {
  const words = useTexts(texts);
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {words.skip}
      </a>
      <TopBar />
      <nav className={styles.navigation} aria-label={words.navigation}>
        <Navigation />
      </nav>
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
