import type { TableSheet } from "#sheet/Workbook";
import type { RecapActivity, ToldRecap } from "./RecapFacts.ts";
import { sayAxis, sayPart } from "./words.ts";

type Page = TableSheet["page"];

/** The parts of all axes as a table. */
export function listParts({ axes, level }: ToldRecap, page: Page): TableSheet {
  const rows = axes.flatMap((axis) =>
    axis.parts.map(({ key, name, activities, shared, ceiling, share }) => {
      const isStated = ceiling.stated > 0;
      const figures = [activities, shared, ceiling.stated, isStated ? ceiling.amount : null, isStated ? share : null];
      return [
        sayAxis(axis.key, level),
        axis.key === "region" && /^\d/u.test(key) ? key : null,
        name ?? sayPart(axis.key, key, level),
        ...figures,
      ];
    }),
  );
  return {
    kind: "table",
    name: "Tabel rekapitulasi",
    page,
    columns: [
      { head: "Menurut", width: 20 },
      { head: "Kode", width: 10 },
      { head: "Bagian", width: 46 },
      { head: "Jumlah kegiatan", width: 12 },
      { head: "Kegiatan bersama wilayah lain", width: 14 },
      { head: "Kegiatan berpagu", width: 12 },
      { head: "Jumlah pagu (Rp)", width: 20 },
      { head: "Persen", width: 10 },
    ],
    frozenColumns: 0,
    rows,
  };
}

/** The activities to filter and to sum. */
export function listActivities({ axes, activities, level }: ToldRecap, page: Page): TableSheet {
  const partWords = ({ parts }: RecapActivity) =>
    axes.map((axis, at) => {
      const words = (parts[at] ?? []).map((key) => {
        const part = axis.parts.find((own) => own.key === key);
        return part?.name ?? sayPart(axis.key, key, level);
      });
      return words.join("; ");
    });
  const own = axes.map(({ key }) => ({ head: `Rekap ${sayAxis(key, level).toLowerCase()}`, width: 30 }));
  return {
    kind: "table",
    name: "Tabel kegiatan",
    page,
    columns: [
      { head: "Urutan", width: 8 },
      ...own,
      { head: "Sektor (tiap baris)", width: 24 },
      { head: "Program (tiap baris)", width: 34 },
      { head: "Kegiatan (tiap baris)", width: 40 },
      { head: "Lokasi (tiap baris)", width: 24 },
      { head: "Perangkat daerah (tiap baris)", width: 26 },
      { head: "Sumber pendanaan (tiap baris)", width: 24 },
      { head: "Pagu (Rp) tiap baris", width: 20 },
    ],
    frozenColumns: 0,
    rows: activities.map((activity, at) => [
      at + 1,
      ...partWords(activity),
      activity.sector,
      activity.program,
      activity.activity,
      activity.locations.join("; "),
      activity.agency,
      activity.funding,
      activity.ceiling,
    ]),
  };
}
