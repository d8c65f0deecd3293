import { expect, test } from "vitest";
import { listTexts } from "#document/listTexts";
import { givenOf, makeSample } from "#reports/testing/makeSample";
import { composeLines } from "../matrix/composeLines.ts";
import { matrix } from "../matrix/matrix.ts";
import { MatrixFacts } from "../matrix/MatrixFacts.ts";
import { SAMPLE } from "../plan/samplePlan.ts";

const CHAPTERS = ["plan-summary", "matrix", "priority-places"];

test("the priority places stand in the document with grounds and decree, as far as they are known", () => {
  const decree = { kind: "Keputusan Gubernur", number: "12", date: "2029-12-20" };
  const places = [
    { code: "53.02", name: "Kab. Contoh", basis: "Persentase miskin", decree },
    { code: "53.02.01", name: "Kec. Utara, Kab. Contoh", basis: null, decree: { ...decree, number: null, date: null } },
    { code: "53.02.02", name: "Kec. Selatan, Kab. Contoh", basis: null, decree: null },
  ];
  const { document } = makeSample("plan-matrix", { places }, CHAPTERS);
  expect(document.sections).toHaveLength(3);
  const texts = listTexts(document);
  expect(texts).toContain("Penanggulangan kemiskinan Provinsi Contoh Tahun 2023 mendahulukan 3 lokasi berikut.");
  expect(texts).toContain("Keputusan Gubernur Nomor 12 tanggal 20 Desember 2029");
  expect(texts).toContain("Kec. Utara, Kab. Contoh");
});

test("without a list there is no chapter, and no empty page", () => {
  const { document } = makeSample("plan-matrix", {}, CHAPTERS);
  expect(document.sections).toHaveLength(2);
  expect(listTexts(document).filter((text) => text.includes("prioritas"))).toEqual([]);
});

test("the table of rows says what an activity serves and whom it reaches, on each of its rows", () => {
  const activity = Object.values(SAMPLE.nodes).find(({ level }) => level === "activity");
  const linked = {
    ...SAMPLE,
    nodes: {
      ...SAMPLE.nodes,
      ...(activity === undefined
        ? {}
        : {
            [activity.id]: {
              ...activity,
              priorities: ["p1", "gone"],
              goals: ["1.2", "6"],
              beneficiaries: [
                { group: "farmer" as const, words: null, count: 40, unit: "family" as const, desil: null, list: null },
              ],
            },
          }),
    },
  };
  const given = givenOf({ plan: linked, priorityNames: new Map([["p1", "P.1 Pangan"]]) });
  const { lines } = MatrixFacts.parse(matrix.findFacts(given)[1]);
  const page = { size: "F4", orientation: "landscape", head: "", foot: "", mark: null } as const;
  const { columns, rows } = composeLines(lines, { name: "Baris", page, heads: "sheet" });
  const at = (head: string) => columns.findIndex((column) => column.head === head);
  const [first] = rows;
  expect(first?.[at("Prioritas RPKD/RPJMD")]).toBe("P.1 Pangan");
  expect(first?.[at("TPB/SDGs")]).toBe("1.2; 6");
  expect(first?.[at("Penerima manfaat")]).toBe("Petani: 40 KK (tanpa daftar sumber)");
  expect(rows.at(-1)?.[at("TPB/SDGs")]).toBeNull();
});
