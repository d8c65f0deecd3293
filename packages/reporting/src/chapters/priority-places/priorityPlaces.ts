import { formatCount } from "@rata/domain/number/formatNumber";
import { formatDate } from "@rata/domain/period/indonesianDate";
import type { Decree } from "@rata/domain/priority/Decree";
import { cell, countCell, headedTable, heading, paragraph } from "#document/blocks";
import type { Content } from "#document/Document";
import type { About } from "../About.ts";
import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import type { Sources } from "../Sources.ts";

/** The priority places of the plan's year. */
export const priorityPlaces = defineChapter({
  key: "priority-places",
  orientation: "portrait",
  facts: defineFacts({ key: "priority-places", needs: ["places"], find: ({ places }) => places }),
  compose: composePlaces,
});

/** The priority places of the year; nothing at all where the list is empty, so that no document promises one in vain. */
function composePlaces(places: Sources["places"], { region, year }: About): Content[] {
  if (places.length === 0) return [];
  return [
    heading(1, "Lokasi prioritas"),
    paragraph(
      `Penanggulangan kemiskinan ${region.name} Tahun ${year} mendahulukan ${formatCount(places.length)} lokasi berikut.`,
    ),
    headedTable({
      caption: `Lokasi prioritas Tahun ${year}`,
      heads: ["No", "Lokasi", "Kode wilayah", "Dasar", "Keputusan"],
      widths: [1.2, 6.4, 3.2, 4.4, 4.2],
      rows: places.map((place, at) => [
        countCell(at + 1),
        ...[place.name, place.code, place.basis ?? "", sayDecree(place.decree)].map((text) => cell(text)),
      ]),
    }),
  ];
}

/** "Keputusan Gubernur Nomor 12 tanggal 20 Desember 2029", as far as it is known. */
function sayDecree(decree: Decree | null): string {
  if (decree === null) return "";
  const { kind, number, date } = decree;
  return [kind, number && `Nomor ${number}`, date && `tanggal ${formatDate(date)}`].filter(Boolean).join(" ");
}
