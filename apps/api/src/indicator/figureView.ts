import { findIndicator } from "@rata/domain/indicator/indicators";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import { toNumber } from "@rata/domain/number/Measured";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { formatPeriod } from "@rata/domain/period/Period";
import { sayValue } from "@rata/reporting/narrative/figureWords";
import { sayAbsence } from "@rata/reporting/narrative/sayLevel";
import type { FigureView } from "./indicator.views.ts";

/** A figure as screens show it. */
export function toFigureView(observation: Observation, releases: number): FigureView {
  const { period, reading, marks, confidence, vintage, source } = observation;
  return {
    key: subjectKey(observation),
    period,
    periodText: formatPeriod(period),
    text: sayReading(observation),
    value: reading.kind === "value" ? toNumber(reading.value) : null,
    absence: reading.kind === "absent" ? reading.reason : null,
    marks,
    confidence,
    vintage,
    source,
    releases,
  };
}

/** `20,05 persen`, or why there is none. */
function sayReading({ indicator, reading }: Observation): string {
  if (reading.kind === "absent") return sayAbsence(reading.reason);
  const unit = findIndicator(indicator)?.unit;
  return unit === undefined ? formatMeasured(reading.value) : sayValue(reading.value, unit);
}
