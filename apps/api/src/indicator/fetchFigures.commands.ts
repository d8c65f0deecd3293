import { DomainError } from "@rata/domain/problem/DomainError";
import { previewUpload } from "#upload/upload.commands";
import type { Work } from "#Work";
import { figuresUpload } from "./figures.upload.ts";
import type { FetchedFigures, FetchWish } from "./figureImport.views.ts";

/**
 * Fetches figures of BPS and tells what they would bring, as of a file. Stores nothing: what is confirmed is handed in as that file.
 * @throws DomainError "bps-unconfigured" without a key, what the service throws, or the reader's code
 */
export async function fetchFigures(work: Work, wish: FetchWish): Promise<FetchedFigures> {
  if (work.services.bps === null) throw new DomainError("bps-unconfigured");
  const content = await work.services.bps.fetch(wish);
  // What is no answer of figures would else be read as a text and found empty.
  if (!/"data-availability"\s*:/u.test(content.slice(0, FRONT))) throw new DomainError("bps-answer-wrong");
  const fileName = `bps-${wish.domain}-${wish.variable}.json`;
  const file = { bytes: Buffer.from(content), fileName };
  const preview = await previewUpload(figuresUpload, { work, file, wish: { meaning: {} } });
  return { fileName, content, preview };
}

const FRONT = 5000;
