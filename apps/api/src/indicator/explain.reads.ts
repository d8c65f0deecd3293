import { Daerah, type ObservationSubject, subjectKey } from "@rata/domain/indicator/Observation";
import { NATION } from "@rata/domain/indicator/nation";
import { formatPeriod } from "@rata/domain/period/Period";
import { DomainError } from "@rata/domain/problem/DomainError";
import { tellIndicator } from "@rata/reporting/narrative/tellIndicator";
import { nameOf } from "@rata/reporting/narrative/RegionNames";
import * as z from "zod";
import type { Work } from "#Work";
import { getIndicator } from "./figures.reads.ts";
import { toFigureView } from "./figureView.ts";
import type { Explanation } from "./indicator.views.ts";
import { getShown } from "./indicatorRegions.ts";
import { readIndicator } from "./indicatorPage.reads.ts";
import { listImportedReleases } from "./figureImport.queries.ts";

/** The chain behind a figure. @throws DomainError "not-found" for a key that names no figure shown here */
export async function explainFigure(work: Work, key: string): Promise<Explanation> {
  const subject = parseSubject(key);
  const indicator = getIndicator(subject.indicator);
  // The nation has no page: what rests on its figures is told on the own region's.
  const region = subject.region === NATION ? work.services.region : getShown(work.services, subject.region).code;
  const releases = await listImportedReleases(work.em, subject);
  const [first] = releases;
  if (first === undefined) throw new DomainError("not-found");
  const { analysed, names } = await readIndicator(work, { code: indicator.code, region });
  return {
    name: indicator.names.id,
    region: { code: subject.region, name: nameOf(names, subject.region) },
    periodText: formatPeriod(subject.period),
    definition: indicator.definition.id,
    formula: indicator.formula,
    releases: releases.map(({ observation, brought }) => ({
      ...toFigureView(observation, releases.length),
      import: brought,
    })),
    sentences: tellIndicator(analysed, names).filter(({ subjects }) =>
      subjects.includes(subjectKey(first.observation)),
    ),
  };
}

const Parts = z.tuple([z.string(), z.string(), z.string(), Daerah, z.string()]);

/** The inverse of `subjectKey`. */
function parseSubject(key: string): ObservationSubject {
  const parts = Parts.safeParse(key.split("|"));
  if (!parts.success) throw new DomainError("not-found");
  const [indicator, region, period, daerah, affair] = parts.data;
  return { indicator, region, period, daerah, affair: affair === "" ? null : affair };
}
