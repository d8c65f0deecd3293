import { readFileSync } from "node:fs";
import { makePdfEngine, type PdfEngine, renderPdf } from "@rata/renderers/pdf/renderPdf";
import type { Document } from "@rata/reporting/document/Document";
import type { Bench } from "./Bench.ts";
import { makeMatrix } from "./makeMatrix.ts";
import { sayMilliseconds } from "./median.ts";
import { planOf, readBytes, REAL_BYTES } from "./realPlan.ts";

/** The PDF of the real matrix beside typst alone on a hand-written file of the same pages, both from an empty cache. */
export const pdf: Bench = {
  name: "pdf",
  run() {
    const engine = makePdfEngine();
    const document = realMatrix();
    const source = readFileSync(new URL("hand-written-matrix.typ", import.meta.url), "utf8");
    const pages = [renderPdf(document, engine).pages, renderHandWritten(source, engine)];
    if (pages[0] !== pages[1]) throw new Error(`the pages differ: ${pages.join(" and ")}`);
    const ours: number[] = [];
    const theirs: number[] = [];
    // By turns, so that another program on the machine slows both alike.
    for (let turn = 0; turn < TURNS; turn += 1) {
      ours.push(timeFromEmpty(engine, () => renderPdf(document, engine)));
      theirs.push(timeFromEmpty(engine, () => renderHandWritten(source, engine)));
    }
    const [measured, reference] = [middle(ours), middle(theirs)];
    return Promise.resolve([
      {
        name: `PDF matriks nyata, ${pages[0]} halaman`,
        measured: sayMilliseconds(measured),
        reference: sayMilliseconds(reference),
        ratio: measured / reference,
        limit: 1.5,
      },
    ]);
  },
};

const TURNS = 15;

function timeFromEmpty(engine: PdfEngine, task: () => unknown): number {
  engine.compiler.evictCache(0);
  const start = performance.now();
  task();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function realMatrix(): Document {
  return makeMatrix(planOf(readBytes(REAL_BYTES)), ["plan-summary", "matrix"]).document;
}

/** @returns the number of pages. */
function renderHandWritten(source: string, { compiler }: PdfEngine): number {
  const { result } = compiler.compile({ mainFileContent: source });
  if (result === null) throw new Error("the hand-written file does not compile");
  compiler.pdf(result, { pdfStandard: "a-2b" });
  return result.numOfPages;
}
