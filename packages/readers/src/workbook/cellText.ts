import { formatDate } from "@rata/domain/period/indonesianDate";
import { type NumberFormat, PLAIN } from "./numberFormat.ts";

/** A numeric cell as text, with a decimal comma and no other separators; null when the file holds no number there. */
export function numberText(stored: string, format: NumberFormat, is1904: boolean): string | null {
  // Most numbers are short and whole: they are their own text.
  if (format === PLAIN && /^[1-9]\d{0,14}$/u.test(stored)) return stored;
  if (!NUMBER.test(stored)) return null;
  const value = Number(stored);
  if (!Number.isFinite(value)) return null;
  if (format.kind === "date") return dateText(value, is1904) ?? decimalText(value, 0);
  const text = decimalText(value, format.kind === "percent" ? 2 : 0);
  const sign = format.kind === "percent" ? "%" : "";
  return `${text}${sign}${format.suffix === "%" ? "%" : format.suffix.replace(/^(?=.)/u, " ")}`;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu;

/**
 * A number as a person sees it in Excel: fifteen digits, because 0.142 is stored as 0.14199999999999999. `shift` moves the decimal
 * sign to the right without a multiplication that would bring the tail back.
 */
export function decimalText(value: number, shift: number): string {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/u, "");
  if (digits === "") return "0";
  const point = Number(exponent) + 1 + shift;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  return `${value < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `,${fraction}`}`;
}

/** A day number as `15 Januari 2023`, with the time when it has one; null outside the calendar. Excel believes in a 29 February 1900. */
export function dateText(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60);
  const time = minutes === 0 ? "" : `${twoDigits(Math.floor(minutes / 60))}.${twoDigits(minutes % 60)}`;
  if (days === 0 && time !== "") return time;
  if (days < 1 || days === 60 || days > LAST_DAY) return null;
  const moment = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const day = formatDate(moment.toISOString().slice(0, 10));
  return time === "" ? day : `${day} ${time}`;
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Shared strings and inline strings write signs that XML can't hold as `_x000D_`. Those that are no text are dropped. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return /[\n\t\u0020-\uD7FF\uE000-\uFFFD]/u.test(sign) ? sign : "";
  });
}
