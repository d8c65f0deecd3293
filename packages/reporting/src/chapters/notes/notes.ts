import { cell, headedTable, heading, paragraph } from "#document/blocks";
import type { Content } from "#document/Document";
import { headOf, STRENGTH_WORDS } from "../plan/words.ts";
import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import type { Sources } from "../Sources.ts";
import type { MatrixFinding } from "./MatrixFinding.ts";

/** The notes of a review as an internal sheet; never part of the document that is signed. */
export const notes = defineChapter({
  key: "notes",
  orientation: "landscape",
  mark: "INTERNAL",
  facts: defineFacts({ key: "notes", needs: ["findings", "plan"], find: findNotes }),
  compose: composeFindings,
});

/** The findings of a review with the words that lead to their rows. */
function findNotes({ findings, plan: { rows } }: Pick<Sources, "findings" | "plan">): MatrixFinding[] {
  const byLine = new Map(rows.map((row) => [row.line?.id ?? row.node.id, row]));
  return findings.map((finding) => {
    const row = byLine.get(finding.lineId ?? finding.nodeId ?? "");
    const path = [row?.values.sector, row?.values.program, row?.values.activity];
    return {
      code: finding.code,
      strength: finding.strength,
      place: path.filter((words) => typeof words === "string"),
      column: finding.column,
      message: finding.message.id,
      fix: finding.fix.id,
      basis: finding.basis.id,
    };
  });
}

function composeFindings(notes: readonly MatrixFinding[]): Content[] {
  const intro = paragraph("Lembar ini adalah catatan kerja internal dan bukan bagian dari dokumen yang ditetapkan.");
  if (notes.length === 0) return [heading(1, "Catatan penelaahan"), intro, paragraph("Tidak ada catatan.")];
  return [
    heading(1, "Catatan penelaahan"),
    intro,
    headedTable({
      caption: "Catatan penelaahan matriks",
      density: "dense",
      heads: ["Kode", "Tingkat", "Letak", "Kolom", "Catatan", "Perbaikan", "Dasar"],
      widths: [3, 3, 8, 3, 9, 8, 5],
      rows: notes.map((note) => noteTexts(note).map((text) => cell(text))),
    }),
  ];
}

function noteTexts(note: MatrixFinding): string[] {
  const place = note.place.length === 0 ? "Seluruh rencana" : note.place.join(" › ");
  const column = note.column === null ? "" : headOf(note.column);
  return [note.code, STRENGTH_WORDS[note.strength], place, column, note.message, note.fix, note.basis];
}
