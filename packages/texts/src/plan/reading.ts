import type { FundingSource } from "@rata/domain/plan/Funding";
import type { TargetMeasure } from "@rata/domain/plan/Target";

/** A place as it was read; `name` is null for words that name no known region. */
interface ReadPlace {
  text: string;
  name: string | null;
  every?: string | undefined;
}

const UNKNOWN = (source: FundingSource) => source.budget === null && source.origin === null;

/** How the words that somebody types into a cell are read. */
export const id = {
  ceiling: (amount: string) => `Terbaca ${amount}`,
  target: (kinds: readonly TargetMeasure["kind"][]) =>
    kinds.every((kind) => kind === "text")
      ? "Tidak terbaca sebagai angka; disimpan sebagai kata."
      : `Terbaca sebagai ${kinds.map((kind) => MEASURES.id[kind]).join(" dan ")}`,
  places: (places: readonly ReadPlace[]) =>
    places
      .map(({ text, name, every }) =>
        name === null ? `“${text}” tidak dikenali` : every === undefined ? name : `semua bagian ${name}`,
      )
      .join("; "),
  sources: (sources: readonly FundingSource[]) => {
    const unknown = sources.filter(UNKNOWN).map(({ text }) => `“${text}”`);
    const read = `Terbaca ${sources.length} sumber`;
    return unknown.length === 0 ? read : `${read}; tidak dikenali: ${unknown.join(", ")}`;
  },
};

export const en = {
  ceiling: (amount: string) => `Read as ${amount}`,
  target: (kinds: readonly TargetMeasure["kind"][]) =>
    kinds.every((kind) => kind === "text")
      ? "No number was read; kept as words."
      : `Read as ${kinds.map((kind) => MEASURES.en[kind]).join(" and ")}`,
  places: (places: readonly ReadPlace[]) =>
    places
      .map(({ text, name, every }) =>
        name === null ? `“${text}” is not known` : every === undefined ? name : `all parts of ${name}`,
      )
      .join("; "),
  sources: (sources: readonly FundingSource[]) => {
    const unknown = sources.filter(UNKNOWN).map(({ text }) => `“${text}”`);
    const read = `${sources.length} sources read`;
    return unknown.length === 0 ? read : `${read}; not known: ${unknown.join(", ")}`;
  },
} satisfies typeof id;

const MEASURES = {
  id: {
    count: "jumlah",
    percent: "persen",
    range: "rentang",
    grade: "predikat",
    rate: "rasio",
    text: "kata",
  },
  en: { count: "a count", percent: "a percentage", range: "a range", grade: "a grade", rate: "a rate", text: "words" },
} as const satisfies Record<"id" | "en", Record<TargetMeasure["kind"], string>>;
