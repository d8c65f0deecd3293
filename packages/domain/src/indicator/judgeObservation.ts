import { toNumber, type Measured } from "#number/Measured";
import { compareMeasured } from "#number/measuredMath";
import { roundOf, type Round } from "#period/Period";
import { levelOf } from "#region/Region";
import type { Indicator } from "./Indicator.ts";
import type { Observation } from "./Observation.ts";

/** What speaks against an observation by its indicator's own definition. */
export interface ObservationFault {
  code: "out-of-range" | "round-unknown" | "level-unknown" | "basis-missing" | "fraction-of-rupiah";
  params: Readonly<Record<string, string | number>>;
}

/** Holds an observation against its definition: range, rounds of its level, basis. An empty list says only that nothing contradicts it. */
export function judgeObservation(indicator: Indicator, observation: Observation): ObservationFault[] {
  const { reading, period, region, basis } = observation;
  const faults: ObservationFault[] = reading.kind === "value" ? judgeValue(indicator, reading.value) : [];
  const level = levelOf(region);
  if (!indicator.levels.includes(level)) faults.push({ code: "level-unknown", params: { level } });
  const round = roundOf(period);
  if (!roundsAt(indicator, level).includes(round)) faults.push({ code: "round-unknown", params: { round } });
  if (indicator.needsBasis && reading.kind === "value" && basis === null)
    faults.push({ code: "basis-missing", params: {} });
  return faults;
}

/** Kab/kota figures of a survey appear in fewer rounds than the province's. */
export function roundsAt(indicator: Indicator, level: ReturnType<typeof levelOf>): readonly Round[] {
  return level === "province" ? indicator.rounds : (indicator.regencyRounds ?? indicator.rounds);
}

/** Whether a figure can be a value of an indicator at all: within its range, and whole where it is rupiah. */
export function judgeValue({ range, unit }: Indicator, value: Measured): ObservationFault[] {
  const faults: ObservationFault[] = [];
  const number = toNumber(value);
  const isLow = range.from !== null && number < range.from;
  const isHigh = range.to !== null && number > range.to;
  if (isLow || isHigh)
    faults.push({ code: "out-of-range", params: { from: range.from ?? "", to: range.to ?? "", value: number } });
  const whole: Measured = { amount: Math.trunc(number), scale: 0 };
  if (unit.startsWith("rupiah") && compareMeasured(value, whole) !== 0)
    faults.push({ code: "fraction-of-rupiah", params: { value: number } });
  return faults;
}
