import { cell, heading, paragraph } from "#document/blocks";
import type { Content } from "#document/Document";
import { headOf, STRENGTH_WORDS } from "../plan/words.ts";
import type { MatrixNote } from "./MatrixNote.ts";

/** The notes of a review as an internal sheet; never part of the document that is signed. */
export function composeNotes(notes: readonly MatrixNote[]): Content[] {
  const intro = paragraph("Lembar ini adalah catatan kerja internal dan bukan bagian dari dokumen yang ditetapkan.");
  if (notes.length === 0) return [heading(1, "Catatan penelaahan"), intro, paragraph("Tidak ada catatan.")];
  return [
    heading(1, "Catatan penelaahan"),
    intro,
    {
      kind: "table",
      caption: { text: "Catatan penelaahan matriks", fixed: null, number: null },
      density: "dense",
      columns: [3, 3, 8, 3, 9, 8, 5].map((width) => ({ width })),
      head: [
        ["Kode", "Tingkat", "Letak", "Kolom", "Catatan", "Perbaikan", "Dasar"].map((text) =>
          cell(text, { align: "center" }),
        ),
      ],
      body: notes.map((note) => ({ role: "normal", cells: noteTexts(note).map((text) => cell(text)) })),
    },
  ];
}

function noteTexts(note: MatrixNote): string[] {
  const place = note.place.length === 0 ? "Seluruh rencana" : note.place.join(" › ");
  const column = note.column === null ? "" : headOf(note.column);
  return [note.code, STRENGTH_WORDS[note.strength], place, column, note.message, note.fix, note.basis];
}
