import type * as z from "zod";

/** A plain value as JSON would carry it: undefined members are gone. For putting domain values into operations. */
export function toJson(value: unknown): z.core.util.JSONType {
  return JSON.parse(JSON.stringify(value));
}
