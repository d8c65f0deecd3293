import type { Strength } from "@rata/domain/check/Rule";
import styles from "./StrengthMark.module.css";

/** A shape of its own for each strength: octagon, triangle, circle, and a tick once a note is accepted. */
const SHAPES: Readonly<Record<Strength | "accepted", string>> = {
  must: "M5 1h6l4 4v6l-4 4H5l-4-4V5z M8 4.2v4.6 M8 11.4v.2",
  should: "M8 1.6L15.2 14.4H.8z M8 6v4 M8 12v.2",
  look: "M8 1.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6z M8 7.4v4 M8 4.8v.2",
  accepted: "M2 8.6l4 4L14 4",
};

/** The sign of a strength. Decorative: the word always stands beside it or in the cell's note. */
export function StrengthMark({ strength, size = 16 }: { strength: Strength | "accepted"; size?: number }) {
  return (
    <svg
      className={styles[strength]}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[strength]} />
    </svg>
  );
}
