import { VisuallyHidden } from "@mantine/core";
import * as texts from "@rata/texts/indicator/figure";
import type { FigureView } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import styles from "./Figure.module.css";
import { signsOf } from "./signsOf.ts";
import { useExplain } from "./useExplain.ts";

interface FigureButtonProps {
  figure: FigureView;
  /** A headline figure is large. */
  isLarge?: boolean;
  /** Without its unit, where the head of the column says it. */
  isShort?: boolean;
}

/** A figure with its marks that explains itself when pressed; a missing one says why it is missing. */
export function FigureButton({ figure, isLarge = false, isShort = false }: FigureButtonProps) {
  const words = useTexts(texts);
  const explain = useExplain();
  const signs = signsOf(figure).map((sign) => (sign === "B" || sign === "C" ? sign : words.marks[sign].sign));
  const number = figure.absence === null ? (NUMBER.exec(figure.text)?.[0] ?? figure.text) : figure.text;
  const rest = figure.text.slice(number.length);
  const kind = figure.absence === null ? "" : styles.absent;
  return (
    <button
      type="button"
      className={`${styles.button} ${kind} ${isLarge ? styles.large : ""}`}
      title={words.explain}
      onClick={() => explain({ kind: "figure", key: figure.key })}
    >
      <span>
        {isLarge ? <strong>{number}</strong> : number}
        {!isShort && rest}
      </span>
      {signs.length > 0 && <sup>{`\u00A0${signs.join(" ")}`}</sup>}
      <VisuallyHidden>{`${isShort ? rest : ""}. ${words.explain}.`}</VisuallyHidden>
    </button>
  );
}

/** `20,05`, `Rp460.823`, `−1,5`: how a figure begins. */
const NUMBER = /^−?(?:Rp)?[\d.]+(?:,\d+)?/u;
