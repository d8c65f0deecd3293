import { findMonth } from "@rata/domain/period/indonesianDate";
import type { Round } from "@rata/domain/period/Period";
import type { PeriodToken } from "./Token.ts";

/** The periods that words name, the longest reading first; a month without a year takes that of the next period. */
export function findPeriods(text: string): PeriodToken[] {
  const found: PeriodToken[] = [];
  for (const match of text.matchAll(PERIOD)) {
    const { groups = {} } = match;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ kind: "period", start, end, ...readPeriod(groups), isReference: false });
  }
  return found
    .map((token, index) => ({
      ...borrowYear(token, found[index + 1]),
      isReference: isReference(text, found, index),
    }))
    .filter(({ year, back }) => year !== null || back !== null);
}

const MONTH = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
const ORDINAL = "pertama|kedua|ketiga|keempat|iv|i{1,3}|[1-4]";
const YEAR = String.raw`(?:19|20)\d{2}(?!\d|[.,]\d)`;
const PERIOD = new RegExp(
  [
    String.raw`\b(?<month>${MONTH})(?:\s*\/\s*semester\s+(?:i{1,2}|[12]))?,?\s+(?:tahun\s+|pada\s+)?(?<monthYear>${YEAR})`,
    String.raw`\b(?:tahun\s+)?(?<yearMonth>${YEAR})\s*(?:,?\s*(?:per|bulan|pada|periode|posisi|ronde)\s+)+(?<monthAfter>${MONTH})\b(?!\s+(?:tahun\s+)?${YEAR})`,
    String.raw`\b(?:triwulan|kuartal|tw)\.?\s+(?:ke-?)?(?<quarter>${ORDINAL}),?\s+(?:pada\s+|di\s+|tahun\s+)*(?<quarterYear>${YEAR})`,
    String.raw`\bsemester\s+(?<half>${ORDINAL}),?\s+(?:pada\s+|di\s+|tahun\s+)*(?<halfYear>${YEAR})`,
    String.raw`\b(?<same>(?:periode|bulan|ronde|triwulan|kuartal)\s+yang\s+sama)(?:\s+(?:pada|di|tahun)){0,2}(?:\s+(?<sameYear>${YEAR})|\s+(?:tahun\s+)?(?:sebelumnya|lalu))?`,
    String.raw`\b(?<back>(?:setahun|tahun|satu tahun)\s+(?:yang\s+)?(?:sebelumnya|lalu))\b`,
    String.raw`\b(?:tahun\s+)?(?<year>${YEAR})\b`,
    String.raw`\b(?<alone>${MONTH})(?=\s*(?:-|–|\/|ke\b|dan\b|sampai\b|hingga\b|\)|semester))`,
  ].join("|"),
  "giu",
);

function readPeriod(groups: Record<string, string | undefined>): Pick<PeriodToken, "year" | "round" | "back"> {
  const { month, monthAfter, alone, quarter, half, same, back } = groups;
  const said = groups["monthYear"] ?? groups["yearMonth"] ?? groups["quarterYear"] ?? groups["halfYear"];
  const year = said ?? groups["year"] ?? groups["sameYear"];
  if (same !== undefined && year === undefined) return { year: null, round: null, back: 1 };
  if (back !== undefined) return { year: null, round: null, back: 1 };
  const named = month ?? monthAfter ?? alone;
  const round = named === undefined ? roundOfPart(quarter, half) : monthRound(named);
  return { year: year === undefined ? null : Number(year), round, back: same === undefined ? null : 0 };
}

function monthRound(name: string): Round | null {
  const month = findMonth(name);
  return month === null ? null : String(month).padStart(2, "0");
}

/** Susenas calls its March and September rounds also the first and second half-year. */
function roundOfPart(quarter: string | undefined, half: string | undefined): Round | null {
  if (quarter !== undefined) return `Q${ordinal(quarter)}`;
  if (half === undefined) return null;
  return ordinal(half) === 1 ? "03" : "09";
}

function ordinal(word: string): number {
  const place = ["pertama", "kedua", "ketiga", "keempat", "i", "ii", "iii", "iv", "1", "2", "3", "4"].indexOf(
    word.toLowerCase(),
  );
  return (place % 4) + 1;
}

function borrowYear(token: PeriodToken, next: PeriodToken | undefined): PeriodToken {
  const isAlone = token.year === null && token.back === null && next !== undefined;
  return isAlone ? { ...token, year: next.year } : token;
}

/** Whether something is measured from this period: "terhadap Maret 2021", or the first of "Maret 2019 sampai dengan Maret 2022". */
function isReference(text: string, found: readonly PeriodToken[], index: number): boolean {
  const token = found[index];
  if (token === undefined) return false;
  const next = found[index + 1];
  const between = next === undefined ? "" : text.slice(token.end, next.start);
  return (
    (token.back !== null && token.back > 0) ||
    BEFORE_REFERENCE.test(text.slice(0, token.start)) ||
    (next !== undefined && RANGE.test(between))
  );
}

const BEFORE_REFERENCE =
  /(?:terhadap|dibanding(?:kan|i)?(?:\s+dengan)?|ketimbang|daripada|sejak|dari|sebelumnya|selisih)(?:\s+(?:capaian|nilai|kondisi|keadaan|posisi|angka|periode|bulan|pada|data|akhir|ronde|di))*\s*$/iu;
const RANGE = /^\s*(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|s\/d|ke|menuju|[-–])\s*(?:bulan\s+|pada\s+)?$/iu;
