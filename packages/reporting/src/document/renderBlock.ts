import type { Block, Renderer } from "./Document.ts";

/** Calls the renderer's function for the kind of this block. Written out kind by kind, so that no cast is needed. */
export function renderBlock<Result>(renderer: Renderer<Result>, block: Block): Result {
  switch (block.kind) {
    case "section":
      return renderer.section(block);
    case "heading":
      return renderer.heading(block);
    case "paragraph":
      return renderer.paragraph(block);
    case "list":
      return renderer.list(block);
    case "table":
      return renderer.table(block);
    case "chart":
      return renderer.chart(block);
    case "contents":
      return renderer.contents(block);
    case "letterhead":
      return renderer.letterhead(block);
    case "signature":
      return renderer.signature(block);
    case "page-break":
      return renderer["page-break"](block);
  }
}
