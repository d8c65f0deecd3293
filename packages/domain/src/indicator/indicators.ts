import { Registry } from "#registry/Registry";
import type { Indicator, IndicatorCode } from "./Indicator.ts";
import { povertyRate } from "./definitions/povertyRate.ts";
import { poorPeople } from "./definitions/poorPeople.ts";
import { povertyDepth } from "./definitions/povertyDepth.ts";
import { povertySeverity } from "./definitions/povertySeverity.ts";
import { povertyLine } from "./definitions/povertyLine.ts";
import { foodPovertyLine } from "./definitions/foodPovertyLine.ts";
import { nonFoodPovertyLine } from "./definitions/nonFoodPovertyLine.ts";
import { extremePovertyRate } from "./definitions/extremePovertyRate.ts";
import { extremePoorPeople } from "./definitions/extremePoorPeople.ts";
import { gini } from "./definitions/gini.ts";
import { humanDevelopment } from "./definitions/humanDevelopment.ts";
import { lifeExpectancy } from "./definitions/lifeExpectancy.ts";
import { meanSchooling } from "./definitions/meanSchooling.ts";
import { expenditurePerHead } from "./definitions/expenditurePerHead.ts";
import { unemployment } from "./definitions/unemployment.ts";
import { labourParticipation } from "./definitions/labourParticipation.ts";
import { stunting } from "./definitions/stunting.ts";
import { wasting } from "./definitions/wasting.ts";
import { underweight } from "./definitions/underweight.ts";
import { maternalMortality } from "./definitions/maternalMortality.ts";
import { infantMortality } from "./definitions/infantMortality.ts";
import { sanitation } from "./definitions/sanitation.ts";
import { drinkingWater } from "./definitions/drinkingWater.ts";
import { realProduct } from "./definitions/realProduct.ts";
import { growth } from "./definitions/growth.ts";
import { inflation } from "./definitions/inflation.ts";
import { revenue } from "./definitions/revenue.ts";
import { ownRevenue } from "./definitions/ownRevenue.ts";
import { transfers } from "./definitions/transfers.ts";
import { spending } from "./definitions/spending.ts";
import { affairSpending } from "./definitions/affairSpending.ts";
import { realisedSpending } from "./definitions/realisedSpending.ts";

/** The indicators by code, in the order in which reports list them. A pack from outside adds its own at start. */
export const INDICATOR_REGISTRY = new Registry<Indicator>("indicator", ({ code }) => code, [
  povertyRate,
  poorPeople,
  povertyDepth,
  povertySeverity,
  povertyLine,
  foodPovertyLine,
  nonFoodPovertyLine,
  extremePovertyRate,
  extremePoorPeople,
  gini,
  humanDevelopment,
  lifeExpectancy,
  meanSchooling,
  expenditurePerHead,
  unemployment,
  labourParticipation,
  stunting,
  wasting,
  underweight,
  maternalMortality,
  infantMortality,
  sanitation,
  drinkingWater,
  realProduct,
  growth,
  inflation,
  revenue,
  ownRevenue,
  transfers,
  spending,
  affairSpending,
  realisedSpending,
]);

/** Every indicator, those of packs included. */
export const INDICATORS = INDICATOR_REGISTRY.all;

/** The definition of a code; null when none has it. */
export function findIndicator(code: IndicatorCode): Indicator | null {
  return INDICATOR_REGISTRY.find(code);
}
