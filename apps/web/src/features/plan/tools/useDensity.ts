import { useState } from "react";

export type Density = "comfortable" | "compact";
const KEY = "rata-density";

/** How tightly the grid is set; a habit of the person, kept in this browser. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useState<Density>(() => (findKept() === "compact" ? "compact" : "comfortable"));
  return [
    density,
    (next) => {
      setDensity(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        return;
      }
    },
  ];
}

function findKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
