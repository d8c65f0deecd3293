import { AuditAction } from "@rata/domain/audit/AuditItem";
import { OperationField } from "@rata/domain/plan/PlanOperation";

/** What the address of the history holds after the question mark. */
export interface TrailSearch {
  orang?: string;
  tindakan?: AuditAction;
  /** Year of the plan. */
  rencana?: number;
  dari?: string;
  sampai?: string;
  /** A node or line of a plan, and one of its cells. */
  baris?: string;
  kolom?: OperationField;
  cari?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads an address that anybody may have typed: unknown keys and odd values are left out. */
export function toTrailSearch(search: Record<string, unknown>): TrailSearch {
  const text = (key: string, shape: RegExp = /./u) => {
    const value = search[key];
    // The router reads ?cari=2023 as a number.
    const words = typeof value === "number" ? String(value) : value;
    return typeof words === "string" && shape.test(words) ? { [key]: words } : {};
  };
  const action = AuditAction.safeParse(search["tindakan"]);
  const field = OperationField.safeParse(search["kolom"]);
  const year = search["rencana"];
  return {
    ...text("orang", /^[\w-]{1,64}$/u),
    ...(action.success ? { tindakan: action.data } : {}),
    ...(typeof year === "number" && Number.isInteger(year) ? { rencana: year } : {}),
    ...text("dari", DAY),
    ...text("sampai", DAY),
    ...text("baris", /^[A-Za-z0-9-]{1,64}$/u),
    ...(field.success ? { kolom: field.data } : {}),
    ...text("cari", /^.{1,200}$/u),
  };
}
