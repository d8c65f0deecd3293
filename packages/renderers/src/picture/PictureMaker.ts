import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFonts } from "#page/fonts";

/** SVG to PNG. `scale` is pixels for each unit of the drawing. */
export type PictureMaker = (svg: string, scale: number) => Uint8Array<ArrayBuffer>;

/**
 * Makes pictures with the document's own face and no other. The maker runs as WebAssembly, so that the same drawing gives the same
 * bytes on every processor. `folder` is for a bundled server, whose fonts and module lie beside it.
 */
export async function loadPictureMaker(folder?: string): Promise<PictureMaker> {
  started ??= initWasm(readFileSync(folder === undefined ? installedModule() : join(folder, MODULE)));
  await started;
  const { files } = readFonts(folder);
  const font = { fontBuffers: files, defaultFontFamily: FACE, sansSerifFamily: FACE };
  return (svg, scale) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } });
    try {
      const image = drawing.render();
      const bytes = new Uint8Array(image.asPng());
      image.free();
      return bytes;
    } finally {
      drawing.free();
    }
  };
}

const FACE = "Source Sans 3";
const MODULE = "index_bg.wasm";

/** The module may be started once in a process. */
let started: Promise<void> | null = null;

function installedModule(): string {
  return createRequire(import.meta.url).resolve(`@resvg/resvg-wasm/${MODULE}`);
}
