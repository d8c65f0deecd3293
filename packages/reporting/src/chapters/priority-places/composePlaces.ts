import { formatCount } from "@rata/domain/number/formatNumber";
import { formatDate } from "@rata/domain/period/indonesianDate";
import type { Decree } from "@rata/domain/priority/Decree";
import { cell, countCell, heading, paragraph } from "#document/blocks";
import type { Content } from "#document/Document";
import type { About } from "../About.ts";
import type { Sources } from "../Sources.ts";

/** The priority places of the year; nothing at all where the list is empty, so that no document promises one in vain. */
export function composePlaces(places: Sources["places"], { region, year }: About): Content[] {
  if (places.length === 0) return [];
  return [
    heading(1, "Lokasi prioritas"),
    paragraph(
      `Penanggulangan kemiskinan ${region.name} Tahun ${year} mendahulukan ${formatCount(places.length)} lokasi berikut.`,
    ),
    {
      kind: "table",
      caption: { text: `Lokasi prioritas Tahun ${year}`, fixed: null, number: null },
      density: "normal",
      columns: [1.2, 6.4, 3.2, 4.4, 4.2].map((width) => ({ width })),
      head: [HEADS.map((text) => cell(text, { align: "center" }))],
      body: places.map(({ name, code, basis, decree }, at) => ({
        role: "normal",
        cells: [countCell(at + 1), cell(name), cell(code), cell(basis ?? ""), cell(sayDecree(decree))],
      })),
    },
  ];
}

const HEADS = ["No", "Lokasi", "Kode wilayah", "Dasar", "Keputusan"];

/** "Keputusan Gubernur Nomor 12 tanggal 20 Desember 2029", as far as it is known. */
function sayDecree(decree: Decree | null): string {
  if (decree === null) return "";
  const { kind, number, date } = decree;
  return [kind, number && `Nomor ${number}`, date && `tanggal ${formatDate(date)}`].filter(Boolean).join(" ");
}
