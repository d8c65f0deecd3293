/** What went wrong with a call, as far as a screen needs to know. */
export interface Trouble {
  /** "refused": understood and not done; "fault": the server failed and logged it under `id`. */
  kind: "signed-out" | "refused" | "unreachable" | "fault";
  code: string | null;
  params: Readonly<Record<string, string | number>>;
  id: string | null;
}

/** Reads an error of a call. What can't be read counts as unreachable: no answer came that the client understands. */
export function toTrouble(error: unknown): Trouble {
  const inner = member(error, "data");
  const rata = member(inner, "rata");
  const code = text(member(rata, "code"));
  const id = text(member(rata, "id"));
  if (text(member(inner, "code")) === "UNAUTHORIZED" && code !== "sign-in-refused") return { kind: "signed-out", code, params: toParams(member(rata, "params")), id };
  if (inner === undefined) return { kind: "unreachable", code: null, params: {}, id: null };
  const isFault = text(member(inner, "code")) === "INTERNAL_SERVER_ERROR";
  return { kind: isFault ? "fault" : "refused", code, params: toParams(member(rata, "params")), id };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1] ?? Reflect.get(value, key);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function toParams(value: unknown): Trouble["params"] {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, param]) => (typeof param === "string" || typeof param === "number" ? [[key, param]] : [])));
}
