import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Document } from "@rata/reporting/document/Document";
import { toDrawable } from "#page/drawable";
import { type Fonts, readFonts } from "#page/fonts";
import { writeSection } from "./typstBlocks.ts";
import { TYPST_LIBRARY } from "./typstLibrary.ts";
import { typstText } from "./typstText.ts";

/** A rendered PDF. `replaced` counts characters that the font lacks and □ stands for: say so beside the download. */
export interface Pdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  replaced: number;
}

/**
 * The document as PDF/A-2b. Synchronous and heavy (hundreds of milliseconds): servers call it through `RenderWorker`. The same
 * document gives the same bytes on any day, in any folder and time zone: no date, no font of the machine, no counter that goes on.
 * @throws Error with typst's words when the document can't be laid out; that is a fault of this package, not of the text.
 */
export function renderPdf(document: Document, engine: PdfEngine): Pdf {
  const written = writeDocument(document, engine.fonts.coverage);
  for (const [path, bytes] of written.pictures) engine.compiler.mapShadow(path, bytes);
  try {
    const compiled = engine.compiler.compile({ mainFileContent: written.source });
    const result = compiled.result;
    if (result === null)
      throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? "no result")}`);
    const bytes = engine.compiler.pdf(result, { pdfStandard: "a-2b" });
    return { bytes: new Uint8Array(bytes), pages: result.numOfPages, replaced: written.replaced };
  } finally {
    for (const path of written.pictures.keys()) engine.compiler.unmapShadow(path);
    engine.compiler.evictCache(2);
  }
}

/** Fonts and compiler, read once and used again. */
export interface PdfEngine {
  fonts: Fonts;
  compiler: NodeCompiler;
}

/** Makes the engine. `fontFolder` names the folder of the faces when they don't lie in node_modules. */
export function makePdfEngine(fontFolder?: string): PdfEngine {
  const fonts = readFonts(fontFolder);
  return { fonts, compiler: NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: fonts.files }] }) };
}

/** A folder that does not exist: documents read no file, and the folder of the process can't matter. */
const WORKSPACE = "/rata-documents";

interface Written {
  source: string;
  pictures: Map<string, Buffer>;
  replaced: number;
}

function writeDocument(document: Document, coverage: ReadonlySet<number>): Written {
  const written: Written = { source: "", pictures: new Map(), replaced: 0 };
  const words = (text: string) => {
    const drawable = toDrawable(text, coverage);
    written.replaced += drawable.replaced;
    return typstText(drawable.text);
  };
  const addPicture = (bytes: Buffer, format: "png" | "svg") => {
    const path = `/picture-${written.pictures.size}.${format}`;
    written.pictures.set(`${WORKSPACE}${path}`, bytes);
    return path;
  };
  const sections = document.sections.map((section) => writeSection(section, { words, addPicture }));
  const head = `#set document(title: ${words(document.title)}, keywords: (${words(`fakta:${document.factsDigest}`)},), date: none)`;
  written.source = [TYPST_LIBRARY, head, PREAMBLE, ...sections].join("\n");
  return written;
}

const PREAMBLE = `#set text(font: "Source Sans 3", lang: "id", fallback: false, size: 10.5pt, fill: rata-ink, number-width: "tabular")
#set par(leading: 0.6em)
#show heading: set text(size: 10.5pt)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading: set block(above: 12pt, below: 7pt, sticky: true)`;
