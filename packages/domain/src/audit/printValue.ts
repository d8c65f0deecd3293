/**
 * A value of an operation as a person reads it: the words of a target, a place or a source, a list joined, an amount as a number.
 * What has no words of its own is shown as it is stored, since nothing of a trail may be left out.
 */
export function printValue(value: unknown): string | number | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((item: unknown) => printValue(item) ?? "–").join(", ");
  if (typeof value === "object" && "text" in value && typeof value.text === "string") return value.text;
  return JSON.stringify(value);
}
