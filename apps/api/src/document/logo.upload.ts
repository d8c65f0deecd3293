import { DomainError } from "@rata/domain/problem/DomainError";
import { readPng } from "@rata/readers/picture/readPng";
import * as z from "zod";
import { saveLogo } from "#agency/agency.store";
import { InstanceView } from "#agency/agency.views";
import { changeHeldInstance, demandSeenInstance } from "#agency/instance.commands";
import { defineUpload } from "#upload/defineUpload";

/** A letterhead prints its arms 20 mm high: two thousand pixels are ten times what a printer shows. */
export const LOGO_LIMITS = { bytes: 200_000, side: 2000 };

/**
 * A picture for the letterhead of every document from now on. What stays is the picture alone, without whatever else the file
 * carried. `expected` is the digest of the settings that the editor saw.
 */
export const logoUpload = defineUpload({
  key: "logo",
  permission: "instance.write",
  // Larger than any picture that is taken, so that a refusal can say the limit.
  limit: 1024 * 1024,
  Wish: z.object({ expected: z.string().max(64) }),
  Decision: z.object({}),
  Preview: z.object({ bytes: z.int() }),
  Result: InstanceView,

  open: async () => null,

  read: async ({ file }) => {
    const read = readPng(file.bytes, LOGO_LIMITS);
    if (!read.ok) throw new DomainError(read.code, { limit: read.limit });
    return read.png;
  },

  judge: async ({ work, wish }) => {
    await demandSeenInstance(work.em, wish.expected);
    return { state: null };
  },

  show: (_asked, { reading }) => ({ bytes: reading.length }),

  keeps: (_file, png) => png,

  store: async ({ work, fileDigest: logo, wish, keep }, { reading }) => {
    await keep({ counts: { bytes: reading.length }, operations: 1 });
    return changeHeldInstance(work, {
      expected: wish.expected,
      change: { logo },
      save: (em) => saveLogo(em, logo),
    });
  },
});
