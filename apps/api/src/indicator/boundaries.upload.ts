import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { lockInstance } from "#agency/agency.store";
import { defineUpload } from "#upload/defineUpload";
import { replaceBoundaries } from "./boundary.store.ts";
import { BoundaryCommit, BoundaryPreview } from "./boundary.views.ts";
import { listPeers, toNamed } from "./indicatorRegions.ts";

/** Boundaries that maps are drawn on take the place of those that are held. */
export const boundariesUpload = defineUpload({
  key: "boundaries",
  permission: "indicator.write",
  // Detailed official boundaries of a province are of some ten megabytes.
  limit: 30 * 1024 * 1024,
  Wish: z.object({}),
  Decision: z.object({}),
  Preview: BoundaryPreview,
  Result: BoundaryCommit,

  open: async () => null,

  lock: ({ work }) => lockInstance(work.em),

  read: async ({ work, file }) => {
    const reading = await work.services.tables.readBoundaries(
      file.bytes,
      listPeers(work.services, work.services.region),
    );
    if (!reading.ok) throw new DomainError(reading.code, reading.params);
    return reading;
  },

  judge: async () => ({ state: null }),

  show: ({ work }, { reading }) => {
    const regions = listPeers(work.services, work.services.region).map(toNamed);
    const missing = new Set(reading.missing);
    const { property, key, unmatched, unmatchedCount, withoutArea, points } = reading;
    return {
      property,
      key,
      matched: regions.filter(({ code }) => !missing.has(code)),
      missing: regions.filter(({ code }) => missing.has(code)),
      unmatched,
      unmatchedCount,
      withoutArea,
      points,
    };
  },

  keeps: () => null,

  store: async ({ work, file, fileDigest, at, keep }, { reading }) => {
    const { boundaries, property, key, missing } = reading;
    const count = boundaries.length;
    await replaceBoundaries(work.em, { boundaries, fileName: file.fileName, fileDigest, at });
    await keep({
      counts: { regions: count },
      operations: count,
      entry: {
        action: "boundary.uploaded",
        subject: work.services.region,
        summary: { count },
        payload: { fileDigest, property, key, missing },
      },
    });
    return { count };
  },

  repeat: ({ operations }) => ({ count: operations }),
});
