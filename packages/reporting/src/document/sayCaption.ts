import type { Caption } from "./Caption.ts";

/** `Tabel 3.1` or `Grafik A.2`: the label that stands before a caption and in the contents list. */
export function sayCaptionLabel(kind: "table" | "chart", caption: Caption): string {
  const word = kind === "table" ? "Tabel" : "Grafik";
  return caption.number === null ? word : `${word} ${caption.number}`;
}

/** `BAB III Capaian` or `A. Ringkasan`: a heading with its number. */
export function sayHeading(heading: { text: string; number: string | null }): string {
  if (heading.number === null) return heading.text;
  return heading.number.length === 1 ? `${heading.number}. ${heading.text}` : `${heading.number} ${heading.text}`;
}

/** Stands behind the words of a group that began on an earlier page. */
export const CONTINUED = "(lanjutan)";
