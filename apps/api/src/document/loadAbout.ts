import { saySeal } from "@rata/domain/audit/sealEntry";
import { yearOf } from "@rata/domain/period/Period";
import type { About } from "@rata/reporting/chapters/About";
import type { Sources } from "@rata/reporting/chapters/Sources";
import type { Letterhead, Signature } from "@rata/reporting/document/Document";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { getInstance } from "#agency/agency.queries";
import { findPlanSeal } from "#audit/seal.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import type { PlanRead } from "#plan/core/readPlan";
import { findLogo } from "./logo.commands.ts";
import type { Asked } from "./sources.ts";

/** What stands on every page of a report, whatever its chapters are. */
export async function loadAbout(asked: Asked, sources: Partial<Sources>): Promise<About> {
  const { region: code, read } = asked;
  const { services, em } = asked.work;
  const instance = await getInstance(em);
  return {
    region: { code, name: sayRegion(services.places.find((region) => region.code === code) ?? { code, name: code }) },
    level: services.edition.levels[1] ?? "regency",
    year: read?.plan.year ?? lastYear(asked, sources),
    ...(read === null ? { isDraft: false, seal: null } : await loadStanding(asked, read)),
    letterhead: toLetterhead(instance.letterhead, await findLogo(services, instance.logo)),
    signature: blankSignature(instance.team),
  };
}

/** A plan is a draft until it is enacted, and what changes it afterwards is one again. */
async function loadStanding({ work: { em } }: Asked, { record }: PlanRead): Promise<Pick<About, "isDraft" | "seal">> {
  const { progress } = await findProgress(em, record.id);
  const seal = await findPlanSeal(em, { plan: record.id, head: record.head });
  return {
    isDraft: progress.stage !== "enacted" && progress.stage !== "closed",
    seal: seal === null ? null : saySeal(seal),
  };
}

/** The year of the region's last figure: by it the same figures give the same bytes on any day. */
function lastYear({ work, region }: Asked, { regionFigures }: Partial<Sources>): number {
  const own = (regionFigures?.observations ?? []).filter((one) => one.region === region);
  const years = own.map(({ period }) => yearOf(period));
  return years.length === 0 ? work.now().getUTCFullYear() : Math.max(...years);
}

/** The first line is the government, the second the unit, the rest its address. */
function toLetterhead(lines: readonly string[], logo: Letterhead["logo"]): Letterhead | null {
  if (lines.length === 0 && logo === null) return null;
  const sizes = ["government", "unit"] as const;
  return {
    kind: "letterhead",
    lines: lines.map((text, index) => ({ text, size: sizes[index] ?? "address" })),
    logo,
  };
}

/** Room to sign by hand: no official's name is kept here. */
function blankSignature(team: string): Signature {
  return {
    kind: "signature",
    intro: "…………………, …………………",
    office: [`Sekretaris ${team}`],
    name: null,
    details: ["………………………"],
  };
}
