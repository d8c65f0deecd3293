/** What the address of the versions holds: the two that are compared, whose rows, and what of a copied plan is pointed out. */
export interface VersionSearch {
  dari?: number;
  /** Left out: the rows of now. */
  sampai?: number;
  opd?: string;
  /** Whose copied rows. */
  salinan?: string;
  angka?: "sama";
}

/** Reads an address that anybody may have typed: unknown keys and odd values are left out. */
export function toVersionSearch(search: Record<string, unknown>): VersionSearch {
  const heads = (["dari", "sampai"] as const).flatMap((key) => {
    const value = search[key];
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? [[key, value] as const] : [];
  });
  const agencies = (["opd", "salinan"] as const).flatMap((key) => {
    const value = search[key];
    return typeof value === "string" && AGENCY.test(value) ? [[key, value] as const] : [];
  });
  return {
    ...Object.fromEntries(heads),
    ...Object.fromEntries(agencies),
    ...(search["angka"] === "sama" ? { angka: "sama" } : {}),
  };
}

const AGENCY = /^(none|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/u;
