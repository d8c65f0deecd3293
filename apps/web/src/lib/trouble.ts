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
  if (inner === undefined) return { kind: "unreachable", code: null, params: {}, id: null };
  const rata = member(inner, "rata");
  const code = text(member(rata, "code"));
  return { kind: kindOf(code), code, params: toParams(member(rata, "params")), id: text(member(rata, "id")) };
}

function kindOf(code: string | null): Trouble["kind"] {
  if (code === "signed-out") return "signed-out";
  return code === "fault" ? "fault" : "refused";
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Reflect.get(value, key);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function toParams(value: unknown): Trouble["params"] {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, param]) =>
      typeof param === "string" || typeof param === "number" ? [[key, param]] : [],
    ),
  );
}
