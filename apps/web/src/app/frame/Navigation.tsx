import * as texts from "@rata/texts/frame/frame";
import { Link } from "@tanstack/react-router";
import { useScreens } from "#lib/useScreens";
import { useTexts } from "#lib/language.tsx";
import styles from "./Navigation.module.css";
import { ScreenIcon } from "./ScreenIcon.tsx";

/** The screens that this person can use; what a role may not do is not shown. */
export function Navigation() {
  const words = useTexts(texts);
  const screens = useScreens();
  return (
    <ul className={styles.list}>
      {screens.map((screen) => (
        <li key={screen.key}>
          <Link
            {...screen.link}
            className={styles.link}
            activeProps={{ className: `${styles.link} ${styles.active}`, "aria-current": "page" }}
            activeOptions={{ includeSearch: false }}
          >
            <ScreenIcon screen={screen.key} />
            <span>{words[screen.key]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
