import { reviseAll } from "@rata/domain/indicator/reviseAll";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { digestOf } from "#FileStore";
import { UPLOAD_LIMITS } from "#reading/uploadLimits";
import { defineUpload } from "#upload/defineUpload";
import type { Undo } from "#upload/upload.commands";
import { FigureImportCommit, FigureImportPreview, FigureMeaning } from "./figureImport.views.ts";
import { countBuiltUpon } from "./figureImport.queries.ts";
import { listHeld } from "./observation.queries.ts";
import { insertObservations, lockFigures, removeImported } from "./observation.store.ts";
import { readFigureUpload } from "./readFigureUpload.ts";
import { toFigurePreview } from "./toFigurePreview.ts";

const Wish = z.object({ meaning: FigureMeaning });

/**
 * Published figures are added as releases; one that contradicts a held release is left out, as the preview said. Figures that are all
 * held already change nothing and leave no trace.
 */
export const figuresUpload = defineUpload({
  key: "figures",
  permission: "indicator.write",
  limit: UPLOAD_LIMITS.bytes + 1024,
  Wish,
  Decision: z.object({}),
  Preview: FigureImportPreview,
  Result: FigureImportCommit,

  open: async () => null,

  lock: ({ work }) => lockFigures(work.em),

  read: ({ work, file, wish: { meaning } }) => readFigureUpload(work.services, { ...file, meaning }),

  demand: ({ reading }) => {
    if (reading.rows.length === 0) throw new DomainError("import-empty");
  },

  judge: async ({ work }, { reading: { reading } }) => {
    const next = reading.rows.map(({ observation }) => observation);
    const held = await listHeld(work.em, next);
    const revision = reviseAll(held, next);
    const { counts, fresh, contradictions } = revision;
    return { held, revision, state: { counts, fresh: fresh.length, contradictions: contradictions.length } };
  },

  show: (_work, { reading, judged: { held, revision } }) => toFigurePreview({ ...reading, held, revision }),

  keeps: (file) => file.bytes,

  store: async ({ work, id, fileDigest, keep, wish }, { judged: { revision } }) => {
    const { counts, fresh } = revision;
    const contradictions = revision.contradictions.length;
    if (fresh.length === 0) return { id: null, counts, contradictions };
    await keep({
      counts,
      operations: fresh.length,
      entry: {
        action: "indicator.imported",
        subject: id,
        summary: { count: fresh.length },
        payload: { fileDigest, counts, contradictions, meaning: wish.meaning },
      },
    });
    await insertObservations(work.em, { commit: id, observations: fresh });
    return { id, counts, contradictions };
  },

  repeat: ({ id, counts, fileDigest }, file) => {
    if (fileDigest !== digestOf(file.bytes)) throw new DomainError("import-id-used");
    return FigureImportCommit.parse({ id, counts, contradictions: 0 });
  },
});

/** Takes back the figures that an upload added, as long as no other brought a newer release of any of them. */
export const figuresUndo: Undo = {
  key: "figures",
  lock: (work) => lockFigures(work.em),
  undo: async (work, { id, fileName, fileDigest, counts }) => {
    const count = await countBuiltUpon(work.em, id);
    if (count > 0) throw new DomainError("import-built-upon", { count });
    const removed = await removeImported(work.em, id);
    await work.record({
      action: "indicator.import-undone",
      subject: id,
      summary: { file: fileName, count: removed },
      payload: { fileDigest, counts },
    });
    return { operations: removed, revision: null };
  },
};
