import type { Paint } from "#chart/picture/Picture";

/** The colours on paper. Lines and marks keep 3:1 against white, words 4.5:1; the screen has its own for the dark. */
export const PALETTE: Readonly<Record<Paint, string>> = {
  ink: "#22201d",
  soft: "#5c574f",
  grid: "#d6d0c6",
  paper: "#ffffff",
  own: "#0b6e6e",
  parent: "#a86f00",
  nation: "#6b6b6b",
  target: "#9b2f26",
  peer: "#8f897f",
  "other-1": "#0072b2",
  "other-2": "#c44f00",
  "other-3": "#a8508a",
  "other-4": "#2b86bd",
  "ramp-1": "#eef3dc",
  "ramp-2": "#c9dfb8",
  "ramp-3": "#8cc4a4",
  "ramp-4": "#2a8080",
  "ramp-5": "#12586f",
  "ramp-6": "#0d2f52",
  "on-light": "#22201d",
  "on-dark": "#ffffff",
};
