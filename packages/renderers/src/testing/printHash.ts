import { createHash } from "node:crypto";
import { EXAMPLE_DOCUMENT } from "@rata/reporting/document/examples";
import { makePdfEngine, renderPdf } from "#pdf/renderPdf";

/** Prints the hash of the example document, from a process of its own: another folder and time zone must not change a byte. */
process.stdout.write(createHash("sha256").update(renderPdf(EXAMPLE_DOCUMENT, makePdfEngine()).bytes).digest("hex"));
