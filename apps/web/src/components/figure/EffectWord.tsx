import * as texts from "@rata/texts/indicator/figure";
import { IconArrowsExchange, IconCircleCheck, IconEqual, IconAlertTriangle } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";
import styles from "./Figure.module.css";

const ICONS = {
  better: IconCircleCheck,
  worse: IconAlertTriangle,
  same: IconEqual,
  neutral: IconArrowsExchange,
} as const;

/** Whether a change is for the better: by icon and word, and only then by colour. */
export function EffectWord({ effect }: { effect: keyof typeof ICONS }) {
  const words = useTexts(texts).effects;
  const Icon = ICONS[effect];
  return (
    <span className={`${styles.effect} ${styles[effect]}`}>
      <Icon size={18} stroke={1.8} aria-hidden="true" />
      {words[effect]}
    </span>
  );
}
