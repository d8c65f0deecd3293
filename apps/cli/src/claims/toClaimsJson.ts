import { type Measured, toNumber } from "@rata/domain/number/Measured";
import type { Claim, Datum } from "@rata/reporting/claims/Claim";
import { sayWhy } from "@rata/texts/command/sayWhy";

/** The answer of `rata claims --json`. Rupiah are strings of digits, other figures numbers. */
export function toClaimsJson(claims: readonly Claim[]) {
  return { claims: claims.map(toJson) };
}

function toJson({ line, start, end, text, number, unit, kind, status, datum, expected, why }: Claim) {
  return {
    line,
    start,
    end,
    text,
    number: number === null ? null : toFigure(number, unit),
    unit,
    kind,
    status,
    datum: datum === null ? null : toDatum(datum),
    expected,
    reason: why?.code ?? null,
    why: why === null ? null : sayWhy(why, "id"),
  };
}

function toDatum(datum: Datum) {
  const unit = datum.text.startsWith("Rp") ? "Rp" : null;
  const value = toFigure(datum.value, unit);
  if (datum.kind === "count") return { count: datum.of, value, text: datum.text };
  const { indicator, region, period, against, text } = datum;
  return { indicator, region, period, ...(against === null ? {} : { against }), value, text };
}

/** Rupiah as digits: a reader's double must not round them. */
function toFigure(value: Measured, unit: string | null): number | string {
  return unit !== null && /^rp/iu.test(unit) && value.scale === 0 ? String(value.amount) : toNumber(value);
}
