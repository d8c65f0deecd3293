import type { GridSentence } from "./GridSentence.ts";
import { sentenceGrid } from "./sentenceGrid.ts";

const COUNT = 100;

/** A hundred sentences of the grid, drawn by a fixed seed, every kind among them: to be read by a person. */
export function composeSentences(seed: number): string {
  const grid = new Map(sentenceGrid().map((one) => [one.sentence, one]));
  const drawn = draw([...grid.values()], seed);
  const kinds = [...new Set(drawn.map(({ kind }) => kind))];
  return [
    "# Contoh kalimat / Sentences",
    "",
    "<!-- Written by packages/reporting/generator/sentences.ts from packages/reporting/src/narrative. Do not edit. -->",
    "",
    "Seratus kalimat, diundi dengan benih tetap dari kisi uji (indikator × ronde × tanda × besar perubahan × nilai yang tidak ada).",
    "Angkanya rekaan.",
    "",
    "A hundred sentences drawn by a fixed seed from the grid that the tests run through. The figures are invented.",
    "",
    ...kinds.flatMap((kind) => [
      `## ${kind}`,
      "",
      ...drawn.filter((one) => one.kind === kind).map(({ sentence }) => `- ${sentence}`),
      "",
    ]),
  ].join("\n");
}

/** By turns from each kind, so that the rare kinds are read too. */
function draw(grid: readonly GridSentence[], seed: number): GridSentence[] {
  const byKind = new Map<string, GridSentence[]>();
  for (const one of grid) {
    const own = byKind.get(one.kind);
    if (own === undefined) byKind.set(one.kind, [one]);
    else own.push(one);
  }
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const kinds = [...byKind.values()];
  const drawn = new Set<GridSentence>();
  for (let turn = 0; drawn.size < Math.min(COUNT, grid.length) && turn < COUNT * 20; turn += 1) {
    const own = kinds[turn % kinds.length] ?? [];
    const one = own[next(own.length)];
    if (one !== undefined) drawn.add(one);
  }
  return [...drawn];
}
